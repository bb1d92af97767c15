package dev.anteroom.gateway.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.gateway.cache.purge.PageChanges;
import dev.anteroom.gateway.cache.purge.PurgeFeed;
import dev.anteroom.gateway.cache.rule.KeyRule;
import dev.anteroom.gateway.cache.store.PageMaker;
import dev.anteroom.gateway.cache.store.PageStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** The beans of the page cache. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "anteroom.gateway.cache.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CacheSettings.class)
class CacheConfiguration {

    @Bean
    PageStore pageStore(CacheSettings settings) {
        return new PageStore(settings.maxBytes().toBytes(), Ticker.systemTicker());
    }

    @Bean
    PageChanges pageChanges(PageStore store, MeterRegistry meters) {
        return new PageChanges(store, meters);
    }

    /** Fetches in the background, which end with the application. */
    @Bean(destroyMethod = "dispose")
    Disposable.Composite pageFetches() {
        return Disposables.composite();
    }

    @Bean
    CacheParts cacheParts(
            CacheSettings settings,
            PageStore store,
            PurgeFeed purges,
            MeterRegistry meters,
            Clock clock,
            Disposable.Composite pageFetches,
            PageSettings site) {
        return parts(
                settings, store, purges, meters, clock, pageFetches, URI.create(site.publicUrl()));
    }

    @Bean
    WebHttpHandlerBuilderCustomizer pageCache(CacheParts parts) {
        return builder ->
                builder.httpHandlerDecorator(
                        origin -> new CachingHandler(origin, parts, new Refresher(origin, parts)));
    }

    static CacheParts parts(
            CacheSettings settings,
            PageStore store,
            PurgeFeed purges,
            MeterRegistry meters,
            Clock clock,
            Disposable.Composite fetches,
            URI publicUrl) {
        // Pages live long and differ in size: in a pool they would hold on to whole chunks.
        UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(true, true);
        NettyDataBufferFactory buffers = new NettyDataBufferFactory(ByteBufAllocator.DEFAULT);
        PageMaker maker = new PageMaker(memory, (int) settings.zippedFrom().toBytes());
        BodyRecorder recorder = new BodyRecorder(memory, (int) settings.maxPageBytes().toBytes());
        return new CacheParts(
                settings,
                new KeyRule(
                        settings.parameters(),
                        settings.personalParameters(),
                        settings.passedPaths()),
                store,
                new PageKeeper(store, maker, recorder, clock),
                new PageWriter(buffers, clock),
                new ImpersonalRequests(publicUrl),
                new Flights(),
                fetches,
                new PassMemory(settings.passFor()),
                purges,
                new CacheMetrics(meters, store),
                memory,
                buffers,
                clock);
    }
}
