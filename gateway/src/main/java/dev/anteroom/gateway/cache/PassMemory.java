package dev.anteroom.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.anteroom.gateway.cache.rule.CacheKey;
import java.time.Duration;

/**
 * Addresses that lately gave nothing that may be kept: nobody waits for another's fetch of them.
 */
final class PassMemory {

    private static final long MOST = 10_000;

    private final Cache<CacheKey, Boolean> passed;

    PassMemory(Duration keeping) {
        this.passed = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(keeping).build();
    }

    void note(CacheKey key) {
        passed.put(key, Boolean.TRUE);
    }

    boolean knows(CacheKey key) {
        return passed.getIfPresent(key) != null;
    }
}
