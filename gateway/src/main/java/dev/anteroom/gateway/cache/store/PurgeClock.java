package dev.anteroom.gateway.cache.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers when each surrogate key was purged last, counted in purges. A fetch notes the count
 * before it asks the origin; its answer may be older than any purge after that.
 *
 * <p>Only so many keys are remembered. When one is forgotten, every fetch that began before its
 * purge is refused: forgetting costs a fetch, never a false page.
 */
public final class PurgeClock {

    private final int most;
    private final Map<String, Long> purged = new LinkedHashMap<>();
    private long count;
    private long floor;

    /**
     * @param most how many keys are remembered
     */
    public PurgeClock(int most) {
        this.most = most;
    }

    /** The count to note before asking the origin. */
    public synchronized long now() {
        return count;
    }

    /** Notes that the keys were purged now. */
    public synchronized void purge(Collection<String> keys) {
        count++;
        for (String key : keys) {
            // Removed first so that the map stays in order of the last purge.
            purged.remove(key);
            purged.put(key, count);
        }
        var oldest = purged.entrySet().iterator();
        while (purged.size() > most && oldest.hasNext()) {
            floor = Math.max(floor, oldest.next().getValue());
            oldest.remove();
        }
    }

    /** Notes that everything was purged now. */
    public synchronized void purgeAll() {
        count++;
        floor = count;
        purged.clear();
    }

    /** True if one of the keys, or everything, was purged after the count was noted. */
    public synchronized boolean purgedSince(long noted, Collection<String> keys) {
        if (floor > noted) {
            return true;
        }
        return keys.stream().anyMatch(key -> purged.getOrDefault(key, 0L) > noted);
    }
}
