package dev.anteroom.newsletter.site;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;

/** Takes over what content-service says of the site. */
final class SiteChanged implements EventHandler<SiteSettings> {

    private final Sites sites;
    private final PagePurge purge;

    SiteChanged(Sites sites, PagePurge purge) {
        this.sites = sites;
        this.purge = purge;
    }

    @Override
    public String topic() {
        return "content.site";
    }

    @Override
    public EventType type() {
        return new EventType("site.changed", 1);
    }

    @Override
    public Class<SiteSettings> dataType() {
        return SiteSettings.class;
    }

    @Override
    public void handle(IncomingEvent<SiteSettings> event) {
        if (sites.keep(event.aggregateVersion(), event.data())) {
            purge.purge();
        }
    }
}
