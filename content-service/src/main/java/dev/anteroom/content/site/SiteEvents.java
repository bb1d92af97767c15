package dev.anteroom.content.site;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;

/** Tells the other services about the site. */
class SiteEvents {

    private static final String TOPIC = "content.site";
    private static final String KEY = "site";
    private static final EventType CHANGED = new EventType("site.changed", 1);

    private final Outbox outbox;

    SiteEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(SettledSite site) {
        outbox.append(
                new OutgoingEvent(
                        TOPIC, KEY, CHANGED, site.version(), SiteChanged.of(site.site())));
    }
}
