package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.BrokerUnreachableException;
import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;

/** Counts by the minute how many dead letters wait for a person, since that takes a while. */
final class DeadLetterCount extends Rounds {

    private final DeadLetters letters;
    private volatile double waiting = Double.NaN;

    DeadLetterCount(DeadLetters letters, Duration every) {
        super("dead-letter-count", every, "Dead letters are not counted for now");
        this.letters = letters;
    }

    /** How many there were at the last count; not a number before the first. */
    double waiting() {
        return waiting;
    }

    @Override
    protected void round() {
        try {
            waiting = letters.list().stream().filter(letter -> letter.replay() == null).count();
        } catch (BrokerUnreachableException away) {
            // The consumer says so; the last count goes on.
        }
    }
}
