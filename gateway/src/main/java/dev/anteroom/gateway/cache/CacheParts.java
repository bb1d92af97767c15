package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.purge.PurgeFeed;
import dev.anteroom.gateway.cache.rule.KeyRule;
import dev.anteroom.gateway.cache.store.PageStore;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.time.InstantSource;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.Disposable;

/** What the handler and the refresher of one cache share. */
record CacheParts(
        CacheSettings settings,
        KeyRule keys,
        PageStore store,
        PageKeeper keeper,
        PageWriter writer,
        ImpersonalRequests requests,
        Flights flights,
        Disposable.Composite fetches,
        PassMemory passes,
        PurgeFeed purges,
        CacheMetrics metrics,
        UnpooledByteBufAllocator memory,
        NettyDataBufferFactory buffers,
        InstantSource clock) {}
