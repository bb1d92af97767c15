package dev.anteroom.chassis.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that was in an SMTP transaction when its sender died or the server fell silent.
 *
 * @param id the ledger's row
 * @param kind kind of letter
 * @param reference what it is about
 * @param recipient who it is for
 * @param messageId its Message-ID, to look it up at the mail provider
 * @param doubtSince when the doubt was found
 * @param state {@link LetterState#UNCERTAIN} while somebody has to decide; else what has become of
 *     it
 */
public record UncertainLetter(
        UUID id,
        String kind,
        UUID reference,
        UUID recipient,
        String messageId,
        Instant doubtSince,
        LetterState state) {}
