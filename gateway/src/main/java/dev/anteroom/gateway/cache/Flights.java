package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.rule.CacheKey;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The fetches that are under way, at most one for each page. */
final class Flights {

    private final ConcurrentMap<CacheKey, Flight> under = new ConcurrentHashMap<>();

    /** The fetch of this page that is under way; null if the given one now is. */
    @Nullable Flight joinOrLead(CacheKey key, Flight mine) {
        return under.putIfAbsent(key, mine);
    }

    /** Ends the fetch. Those who look again find no fetch to wait for. */
    void land(CacheKey key, Flight mine, Landing how) {
        under.remove(key, mine);
        mine.land(how);
    }

    int size() {
        return under.size();
    }
}
