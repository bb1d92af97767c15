package dev.anteroom.content.purge;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells the gateways which keys to purge, in the transaction that made the pages old. */
public class PagePurge {

    private static final String TOPIC = "content.pages";
    private static final EventType CHANGED = new EventType("page.changed", 1);

    private final Outbox outbox;
    private final Clock clock;

    PagePurge(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Purges every page that carries one of the keys.
     *
     * @param changed id of what changed; purges for one thing keep their order
     * @param keys at least one, see {@link PageKeys}
     */
    public void purge(String changed, Set<String> keys) {
        List<String> sorted = List.copyOf(new TreeSet<>(keys));
        outbox.append(
                new OutgoingEvent(TOPIC, changed, CHANGED, clock.millis(), new Purged(sorted)));
    }

    private record Purged(List<String> keys) {}
}
