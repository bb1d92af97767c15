package dev.anteroom.booking.purge;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.time.Clock;
import java.util.List;

/**
 * Has the gateways forget the pages of this service. The writer of a change tells of it as well,
 * but whoever asks between then and our own hearing of it would have the old page kept again.
 */
public class PagePurge {

    /** The surrogate key of all pages of this service that may be kept. */
    public static final String BOOKING = "booking";

    private static final String TOPIC = "content.pages";
    private static final EventType CHANGED = new EventType("page.changed", 1);

    private final Outbox outbox;
    private final Clock clock;

    PagePurge(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Purges all pages of this service; part of the transaction that made them old.
     *
     * @param changed id of what changed; purges for one thing keep their order
     */
    public void purge(String changed) {
        outbox.append(
                new OutgoingEvent(
                        TOPIC, changed, CHANGED, clock.millis(), new Purged(List.of(BOOKING))));
    }

    /** The event's data. */
    record Purged(List<String> keys) {

        Purged {
            keys = List.copyOf(keys);
        }
    }
}
