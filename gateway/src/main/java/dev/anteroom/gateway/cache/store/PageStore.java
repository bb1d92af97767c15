package dev.anteroom.gateway.cache.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.anteroom.gateway.cache.rule.CacheKey;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages in memory, bounded by their bytes. Storing and purging exclude each other, so that once
 * a purge has returned no page from before it is found any more; finding takes no lock.
 */
public final class PageStore {

    private static final int PURGES_REMEMBERED = 50_000;

    private final PurgeClock clock = new PurgeClock(PURGES_REMEMBERED);
    private final SurrogateIndex index = new SurrogateIndex();
    private final Cache<CacheKey, StoredPage> pages;
    private final Object changing = new Object();

    /**
     * @param maxBytes how much memory all pages may take together
     * @param ticker what pages expire by once nothing can be done with them
     */
    public PageStore(long maxBytes, Ticker ticker) {
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(maxBytes)
                        .weigher((CacheKey _, StoredPage page) -> page.weight())
                        .expireAfter(
                                Expiry.<CacheKey, StoredPage>writing(
                                        (_, page) -> page.freshness().end()))
                        .ticker(ticker)
                        // In the caller's thread: memory is back before the next page comes.
                        .executor(Runnable::run)
                        .removalListener((_, page, _) -> letGo(page))
                        .build();
    }

    /** The count to give to {@link #store} with the answer of a fetch that begins now. */
    public long noteFetch() {
        return clock.now();
    }

    /** The page, held for the caller, who must release it; null if there is none. */
    public @Nullable StoredPage find(CacheKey key) {
        StoredPage page = pages.getIfPresent(key);
        return page != null && page.tryHold() ? page : null;
    }

    /**
     * Keeps the page unless one of its keys was purged after its fetch began.
     *
     * @param noted from {@link #noteFetch()} before the fetch
     * @return whether it was kept; the caller's own hold on the page stays as it is
     */
    public boolean store(StoredPage page, long noted) {
        synchronized (changing) {
            if (clock.purgedSince(noted, page.surrogateKeys())) {
                return false;
            }
            page.retain();
            index.add(page);
            pages.put(page.key(), page);
            return true;
        }
    }

    /** Forgets every page that carries one of the keys, for good. */
    public int purge(Collection<String> keys) {
        synchronized (changing) {
            clock.purge(keys);
            Set<StoredPage> old = index.carrying(keys);
            old.forEach(page -> pages.asMap().remove(page.key(), page));
            return old.size();
        }
    }

    /** Forgets all pages. */
    public void purgeAll() {
        synchronized (changing) {
            clock.purgeAll();
            pages.invalidateAll();
        }
    }

    /** Forgets the page if it is still the one that is kept under its address. */
    public void remove(StoredPage page) {
        pages.asMap().remove(page.key(), page);
    }

    /** How many pages there are, about. */
    public long pages() {
        return pages.estimatedSize();
    }

    /** How many bytes they take, about. */
    public long bytes() {
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    int keys() {
        return index.size();
    }

    private void letGo(@Nullable StoredPage page) {
        if (page != null) {
            index.remove(page);
            page.release();
        }
    }
}
