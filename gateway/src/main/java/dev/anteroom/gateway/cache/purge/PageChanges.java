package dev.anteroom.gateway.cache.purge;

import dev.anteroom.chassis.broadcast.TopicFollower;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.gateway.cache.store.PageStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Purges what changed, in this replica; every other replica does the same by itself. */
public final class PageChanges implements TopicFollower<PageChanged>, PurgeFeed {

    private static final EventType CHANGED = new EventType("page.changed", 1);

    private final PageStore store;
    private final Counter purges;
    private final Counter purged;
    private volatile boolean inReach;
    private boolean heardBefore;

    public PageChanges(PageStore store, MeterRegistry meters) {
        this.store = store;
        this.purges =
                Counter.builder("anteroom.cache.purges")
                        .description("Changes told to the page cache")
                        .register(meters);
        this.purged =
                Counter.builder("anteroom.cache.purged")
                        .description("Cached pages that a change made old")
                        .register(meters);
    }

    @Override
    public String topic() {
        return "content.pages";
    }

    @Override
    public EventType type() {
        return CHANGED;
    }

    @Override
    public Class<PageChanged> dataType() {
        return PageChanged.class;
    }

    /** A replica starts with an empty memory: nothing that was told before concerns it. */
    @Override
    public Start start() {
        return Start.END;
    }

    @Override
    public void handle(IncomingEvent<PageChanged> event) {
        List<String> keys = event.data().keys();
        purges.increment();
        if (keys == null || keys.isEmpty()) {
            store.purgeAll();
        } else {
            purged.increment(store.purge(keys));
        }
    }

    @Override
    public void caughtUp() {
        if (!heardBefore) {
            // Kept before the first listening: what was told meanwhile is not known.
            store.purgeAll();
            heardBefore = true;
        }
        inReach = true;
    }

    @Override
    public void lost() {
        inReach = false;
    }

    @Override
    public boolean isInReach() {
        return inReach;
    }
}
