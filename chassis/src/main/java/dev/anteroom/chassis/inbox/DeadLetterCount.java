package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.BrokerUnreachableException;
import dev.anteroom.chassis.event.WholeTopic;
import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Counts by the minute how many dead letters wait for a person. Their topics are read only when
 * they have changed, since there may be very many.
 */
final class DeadLetterCount extends Rounds {

    private final DeadLetters letters;
    private List<WholeTopic.Extent> extent = List.of();
    private Set<String> ids = Set.of();
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
            // Asked first: what is buried during the reading has it read again.
            List<WholeTopic.Extent> present = letters.extent();
            if (!present.equals(extent)) {
                ids = letters.ids();
                extent = present;
            }
            waiting = letters.waiting(ids);
        } catch (BrokerUnreachableException away) {
            // The consumer says so; the last count goes on.
        }
    }
}
