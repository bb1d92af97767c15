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

    /** Purges every page that carries one of the keys; nothing when there are none. */
    public void purge(Set<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> sorted = List.copyOf(new TreeSet<>(keys));
        // One key for all: purges are few, and their order is that of the changes.
        outbox.append(
                new OutgoingEvent(TOPIC, "pages", CHANGED, clock.millis(), new Purged(sorted)));
    }

    private record Purged(List<String> keys) {}
}
