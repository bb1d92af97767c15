package dev.anteroom.chassis.mail;

import java.time.Instant;

/**
 * Letters of one kind that a restore put on hold.
 *
 * @param kind kind of letter
 * @param letters how many, at least 1
 * @param oldest when the one that is owed longest was planned
 */
public record HeldLetters(String kind, long letters, Instant oldest) {}
