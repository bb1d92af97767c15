package dev.anteroom.content.site;

import dev.anteroom.chassis.outbox.Republisher;

/** Tells the settings again. */
class SiteRepublisher implements Republisher {

    private final Sites sites;
    private final SiteEvents events;

    SiteRepublisher(Sites sites, SiteEvents events) {
        this.sites = sites;
        this.events = events;
    }

    @Override
    public int republish() {
        SettledSite site = sites.lock();
        if (!site.isSettled()) {
            return 0;
        }
        events.changed(site);
        return 1;
    }
}
