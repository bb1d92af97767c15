package dev.anteroom.chassis.testing;

import java.time.Duration;

/** What a {@link FaultySmtpServer} does to one letter. */
public sealed interface SmtpFault {

    /** Nothing: the letter is taken. */
    record None() implements SmtpFault {}

    /**
     * Answers RCPT with this code.
     *
     * @param code 4xx or 5xx
     */
    record AtRecipient(int code) implements SmtpFault {}

    /**
     * Answers RCPT with this code and resets the connection at the next command.
     *
     * @param code 4xx or 5xx
     */
    record ResetAfterRecipient(int code) implements SmtpFault {}

    /**
     * Answers the end of the letter with this code.
     *
     * @param code 4xx or 5xx
     */
    record AtEnd(int code) implements SmtpFault {}

    /** Takes the letter and breaks the connection without a reply. */
    record DropAfterData() implements SmtpFault {}

    /** Breaks the connection when the letter is announced, before it can be sent. */
    record DropAtData() implements SmtpFault {}

    /**
     * Takes the letter after a while.
     *
     * @param time how long
     */
    record Slow(Duration time) implements SmtpFault {}

    /** Takes the letter once {@link FaultySmtpServer#letGo()} is called. */
    record Hold() implements SmtpFault {}
}
