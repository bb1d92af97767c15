package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks now and then how far the relay is behind, so that nobody who asks keeps it from its
 * connections or waits for a database that is away.
 */
final class OutboxFigures extends Rounds {

    private final Backlog backlog;
    private volatile @Nullable Seen last;

    OutboxFigures(Backlog backlog, Duration every) {
        super("outbox-figures", every, "The figures of the outbox stay as they were");
        this.backlog = backlog;
    }

    /** What was seen at the last look; null before the first. */
    @Nullable Seen last() {
        return last;
    }

    @Override
    protected void round() {
        last = new Seen(backlog.size(), backlog.age());
    }

    /**
     * The figures of one look, over all replicas.
     *
     * @param waiting events that Kafka has not acknowledged yet
     * @param oldest how long the oldest of them has waited
     */
    record Seen(long waiting, Duration oldest) {}
}
