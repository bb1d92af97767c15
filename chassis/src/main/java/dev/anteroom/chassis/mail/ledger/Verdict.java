package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.LetterState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger shall know about a letter after an attempt, or instead of one.
 *
 * @param state the new state
 * @param reply SMTP reply code; 0 for none
 * @param reason a word; null for none
 * @param pause how long until it may be tried again
 * @param begun whether an attempt was committed; the count of attempts tells old news from new
 */
public record Verdict(
        LetterState state, int reply, @Nullable String reason, Duration pause, boolean begun) {

    /** After an attempt. */
    public static Verdict of(LetterState state, int reply) {
        return new Verdict(state, reply, null, Duration.ZERO, true);
    }

    /** After an attempt that shall be repeated. */
    public static Verdict again(int reply, Duration pause) {
        return new Verdict(LetterState.DEFERRED, reply, null, pause, true);
    }

    /** Without an attempt. */
    public static Verdict unattempted(LetterState state, String reason, Duration pause) {
        return new Verdict(state, 0, reason, pause, false);
    }

    /** The same with a reason. */
    public Verdict because(String word) {
        return new Verdict(state, reply, word, pause, begun);
    }
}
