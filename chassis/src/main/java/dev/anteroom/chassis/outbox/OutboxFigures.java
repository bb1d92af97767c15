package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.time.Lookout;
import java.time.Duration;

/** How far the relay is behind, as of the last look. */
final class OutboxFigures extends Lookout<OutboxFigures.Seen> {

    private final Backlog backlog;

    OutboxFigures(Backlog backlog, Duration every) {
        super("outbox-figures", every, "The figures of the outbox stay as they were");
        this.backlog = backlog;
    }

    @Override
    protected Seen look() {
        return new Seen(backlog.size(), backlog.age());
    }

    /**
     * The figures of one look, over all replicas.
     *
     * @param waiting events that Kafka has not acknowledged yet
     * @param oldest how long the oldest of them has waited
     */
    record Seen(long waiting, Duration oldest) {}
}
