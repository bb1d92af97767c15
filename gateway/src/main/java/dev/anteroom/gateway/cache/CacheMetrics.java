package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.store.PageStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Counts what the cache does. No label says what was asked for. */
final class CacheMetrics {

    /** How a request was answered. */
    enum Outcome {
        /** From memory, fresh. */
        HIT,
        /** From memory, stale, while a newer page is fetched. */
        STALE,
        /** From memory, stale, because the service failed. */
        STALE_ON_ERROR,
        /** By the service, kept if it may be. */
        MISS,
        /** By the service: not for this cache. */
        PASS
    }

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    CacheMetrics(MeterRegistry registry, PageStore store) {
        for (Outcome outcome : Outcome.values()) {
            counters.put(
                    outcome,
                    Counter.builder("anteroom.cache.requests")
                            .description("Requests by how the page cache answered them")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        Gauge.builder("anteroom.cache.bytes", store, PageStore::bytes)
                .description("Memory of cached pages")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("anteroom.cache.pages", store, PageStore::pages)
                .description("Cached pages")
                .register(registry);
    }

    void count(Outcome outcome) {
        Objects.requireNonNull(counters.get(outcome)).increment();
    }
}
