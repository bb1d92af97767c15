package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailSettings;
import dev.anteroom.chassis.mail.ledger.ClaimedLetter;
import dev.anteroom.chassis.mail.ledger.Verdict;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Decides how long a letter waits for its next attempt, and when there is none any more. */
final class Patience {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONGEST_SHORT = Duration.ofMinutes(1);

    private final MailSettings settings;
    private final RandomGenerator random;

    Patience(MailSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** After a 4xx reply about this letter. */
    Verdict deferred(ClaimedLetter letter, int reply) {
        return isOver(letter)
                ? Verdict.of(LetterState.FAILED, reply).because("deferred-too-long")
                : Verdict.again(reply, wait(letter, settings.retryAfter(), LONGEST));
    }

    /** After a connection that broke, through no fault of the letter. */
    Verdict interrupted(ClaimedLetter letter) {
        return isOver(letter)
                ? Verdict.of(LetterState.FAILED, 0).because("deferred-too-long")
                : Verdict.again(0, wait(letter, SHORT, LONGEST_SHORT)).because("interrupted");
    }

    /** When it could not be written. */
    Verdict unwritten(ClaimedLetter letter, Duration first) {
        return isOver(letter)
                ? Verdict.unattempted(LetterState.FAILED, "not-written", Duration.ZERO)
                : Verdict.unattempted(
                        LetterState.DEFERRED, "not-written", wait(letter, first, LONGEST));
    }

    private boolean isOver(ClaimedLetter letter) {
        return letter.age().compareTo(settings.giveUpAfter()) > 0;
    }

    /** Doubles with each attempt, and spreads by a fifth so that letters do not come in waves. */
    private Duration wait(ClaimedLetter letter, Duration first, Duration longest) {
        int doublings = Math.min(letter.due().attempt() - 1, 12);
        long millis = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis((long) (millis * (0.8 + 0.4 * random.nextDouble())));
    }
}
