package dev.anteroom.chassis.inbox;

/** What became of the wish to replay a dead letter. */
public sealed interface ReplayOutcome {

    /** It has taken effect, now or on an earlier replay. */
    record Replayed() implements ReplayOutcome {}

    /** There is no dead letter of that id. */
    record Unknown() implements ReplayOutcome {}

    /** No handler of this version of the service wants its type; it stays. */
    record Unwanted() implements ReplayOutcome {}

    /**
     * It failed again, and stays.
     *
     * @param reason name of the exception's class
     */
    record FailedAgain(String reason) implements ReplayOutcome {}
}
