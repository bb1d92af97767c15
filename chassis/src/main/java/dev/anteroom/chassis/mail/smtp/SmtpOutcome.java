package dev.anteroom.chassis.mail.smtp;

/** What became of one letter at one server. */
public sealed interface SmtpOutcome {

    /**
     * The server took responsibility.
     *
     * @param code its reply code
     */
    record Accepted(int code) implements SmtpOutcome {}

    /**
     * The server asked to come back later with this letter.
     *
     * @param code its 4xx reply code
     */
    record Deferred(int code) implements SmtpOutcome {}

    /**
     * The server refused this letter for good.
     *
     * @param code its 5xx reply code
     */
    record Refused(int code) implements SmtpOutcome {}

    /** The address needs SMTPUTF8 (RFC 6531) and the server does not have it. */
    record AddressBeyondServer() implements SmtpOutcome {}

    /**
     * The connection ended before the letter was complete, or the server closed it with 421: it has
     * not been accepted, and that is not the letter's doing.
     */
    record Interrupted() implements SmtpOutcome {}

    /** The letter was complete but the reply never came: accepted or not, nobody knows. */
    record Unknown() implements SmtpOutcome {}
}
