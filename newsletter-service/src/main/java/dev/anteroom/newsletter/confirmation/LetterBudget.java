package dev.anteroom.newsletter.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many letters that anyone can ask for one address may get from us, confirmations and new links
 * together, whoever asks for them: a stranger's mailbox must not be filled through our forms.
 */
final class LetterBudget {

    /** How far back letters count. */
    static final Duration MONTH = Duration.ofDays(30);

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 2;
    private static final int MOST_A_MONTH = 5;

    private LetterBudget() {}

    /**
     * @param earlier when letters were asked for within the last month
     */
    static boolean allows(List<Instant> earlier, Instant now) {
        long today = earlier.stream().filter(at -> at.isAfter(now.minus(DAY))).count();
        long month = earlier.stream().filter(at -> at.isAfter(now.minus(MONTH))).count();
        return today < MOST_A_DAY && month < MOST_A_MONTH;
    }
}
