package dev.anteroom.newsletter.site;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.time.Clock;
import java.util.List;

/**
 * Has the gateways forget the pages of this service. Content-service tells of a change as well, but
 * whoever asks between then and our own hearing of it would have the old page kept again.
 */
final class PagePurge {

    private static final String TOPIC = "content.pages";
    private static final EventType CHANGED = new EventType("page.changed", 1);

    private final Outbox outbox;
    private final Clock clock;

    PagePurge(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Purges all pages of this service; part of the transaction that made them old. */
    void purge() {
        outbox.append(
                new OutgoingEvent(
                        TOPIC,
                        "newsletter",
                        CHANGED,
                        clock.millis(),
                        new Purged(List.of(SiteFrame.PAGES))));
    }

    /** The event's data. */
    record Purged(List<String> keys) {

        Purged {
            keys = List.copyOf(keys);
        }
    }
}
