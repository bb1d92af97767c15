package dev.anteroom.gateway.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.anteroom.gateway.cache.store.PageStore;
import dev.anteroom.gateway.testing.RawClient;
import dev.anteroom.gateway.testing.TickingClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.core.Disposables;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The cache alone on a bare server, with an origin and a clock that the test holds. */
final class CachedSite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    final StubOrigin origin = new StubOrigin();
    final TickingClock clock = new TickingClock();
    final AtomicBoolean purgesHeard = new AtomicBoolean(true);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final PageStore store;
    final CacheParts parts;
    private final DisposableServer server;

    CachedSite() {
        this(64_000_000, PATIENCE);
    }

    CachedSite(long maxBytes) {
        this(maxBytes, PATIENCE);
    }

    /** For tests that are about how long visitors wait. */
    CachedSite(Duration patience) {
        this(64_000_000, patience);
    }

    private CachedSite(long maxBytes, Duration patience) {
        MapConfigurationPropertySource properties = new MapConfigurationPropertySource();
        properties.put("anteroom.gateway.cache.patience", patience);
        properties.put("anteroom.gateway.cache.max-page-bytes", "256KB");
        CacheSettings settings =
                new Binder(properties).bindOrCreate("anteroom.gateway.cache", CacheSettings.class);
        this.store = new PageStore(maxBytes, Ticker.systemTicker());
        this.parts =
                CacheConfiguration.parts(
                        settings,
                        store,
                        purgesHeard::get,
                        meters,
                        clock,
                        Disposables.composite(),
                        URI.create("https://practice.example"));
        this.server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .handle(
                                new ReactorHttpHandlerAdapter(
                                        new CachingHandler(
                                                origin, parts, new Refresher(origin, parts))))
                        .bindNow();
    }

    int port() {
        return server.port();
    }

    RawClient.Reply get(String target, String... headerLines) {
        return new RawClient(port()).get(target, headerLines);
    }

    RawClient.Reply head(String target) {
        return new RawClient(port()).send("HEAD " + target, "");
    }

    static String body(RawClient.Reply reply) {
        return reply.text().substring(reply.text().indexOf("\r\n\r\n") + 4);
    }

    String bodyOf(String target, String... headerLines) {
        return body(get(target, headerLines));
    }

    void purge(String... keys) {
        store.purge(List.of(keys));
    }

    double count(CacheMetrics.Outcome outcome) {
        return meters.get("anteroom.cache.requests")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .counter()
                .count();
    }

    @Override
    public void close() {
        parts.fetches().dispose();
        server.disposeNow();
        store.purgeAll();
    }
}
