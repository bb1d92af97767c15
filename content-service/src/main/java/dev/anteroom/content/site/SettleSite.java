package dev.anteroom.content.site;

import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.purge.PagePurge;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes new settings. */
public class SettleSite {

    private final TransactionTemplate transaction;
    private final Sites sites;
    private final SiteEvents events;
    private final PagePurge purge;

    SettleSite(TransactionTemplate transaction, Sites sites, SiteEvents events, PagePurge purge) {
        this.transaction = transaction;
        this.sites = sites;
        this.events = events;
        this.purge = purge;
    }

    /**
     * Writes the settings, unless someone else has written others since.
     *
     * @param expected the version that the writer has seen
     */
    public SettleOutcome settle(Site site, long expected) {
        return transaction.execute(
                status -> {
                    SettledSite before = sites.lock();
                    if (before.version() != expected) {
                        return new SettleOutcome.Overtaken(before);
                    }
                    SettledSite after = new SettledSite(before.version() + 1, site);
                    sites.write(after);
                    events.changed(after);
                    purge.purge("site", Set.of(PageKeys.SITE));
                    return new SettleOutcome.Settled(after);
                });
    }
}
