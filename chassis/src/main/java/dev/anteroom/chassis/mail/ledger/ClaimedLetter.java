package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.DueLetter;
import java.time.Duration;

/**
 * A letter in this sender's hands.
 *
 * @param due what its renderer is told; its attempt is the one that may follow
 * @param bulk whether others go first
 * @param age time since the first attempt; zero before it
 */
public record ClaimedLetter(DueLetter due, boolean bulk, Duration age) {}
