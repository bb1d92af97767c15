package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Many visitors who want the same page at once. */
class CollapsingTests {

    private static final int CROWD = 20;

    private final CachedSite site = new CachedSite();
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final Sinks.Empty<Void> gate = Sinks.empty();

    @AfterEach
    void close() {
        visitors.close();
        site.close();
    }

    @Test
    void fetchesAPageOnceForAll() throws Exception {
        site.origin.on(
                "/a", (_, response) -> gate.asMono().then(StubOrigin.page(response, "for all")));
        List<Future<String>> crowd = crowd(() -> site.bodyOf("/a"));
        await().until(() -> site.origin.timesAsked("/a") == 1);
        gate.tryEmitEmpty();
        for (Future<String> visitor : crowd) {
            assertThat(visitor.get()).isEqualTo("for all");
        }
        assertThat(site.origin.timesAsked("/a")).isOne();
    }

    @Test
    void letsAllGoAloneAsSoonAsOneAnswerCannotBeShared() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.origin.on(
                "/mine",
                (_, response) -> {
                    int number = count.incrementAndGet();
                    response.getHeaders().setCacheControl("private");
                    return number == 1
                            ? gate.asMono().then(StubOrigin.text(response, "mine 1"))
                            : StubOrigin.text(response, "mine " + number);
                });
        List<Future<String>> crowd = crowd(() -> site.bodyOf("/mine"));
        await().until(() -> site.origin.timesAsked("/mine") == 1);
        gate.tryEmitEmpty();
        for (Future<String> visitor : crowd) {
            assertThat(visitor.get()).startsWith("mine ");
        }
        assertThat(crowd.stream().map(Future::resultNow).distinct()).hasSize(CROWD);
        // Known now: nobody waits for the next one.
        site.bodyOf("/mine");
        assertThat(site.parts.flights().size()).isZero();
    }

    @Test
    void waitsForAnotherOnlySoLong() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (CachedSite hasty = new CachedSite(Duration.ofMillis(700))) {
            hasty.origin.on(
                    "/slow",
                    (_, response) ->
                            count.incrementAndGet() == 1
                                    ? Mono.never()
                                    : StubOrigin.page(response, "alone"));
            try (Socket _ = ask(hasty, "/slow")) {
                await().until(() -> hasty.origin.timesAsked("/slow") == 1);
                assertThat(hasty.bodyOf("/slow")).isEqualTo("alone");
            }
        }
    }

    @Test
    void anotherLeadsWhenTheFirstVisitorLeaves() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.origin.on(
                "/left",
                (_, response) ->
                        count.incrementAndGet() == 1
                                ? Mono.never()
                                : StubOrigin.page(response, "led by another"));
        Socket first = ask(site, "/left");
        await().until(() -> site.origin.timesAsked("/left") == 1);
        List<Future<String>> crowd = crowd(() -> site.bodyOf("/left"));
        first.close();
        for (Future<String> visitor : crowd) {
            assertThat(visitor.get()).isEqualTo("led by another");
        }
        await().until(() -> site.parts.flights().size() == 0);
    }

    @Test
    void showsNobodyWhoCameAfterAPurgeWhatWasFetchedBefore() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.origin.on(
                "/a",
                (_, response) -> {
                    Mono<Void> old = StubOrigin.page(response, "old", "article:1");
                    return count.incrementAndGet() == 1
                            ? gate.asMono().then(old)
                            : StubOrigin.page(response, "new", "article:1");
                });
        Future<String> before = visitors.submit(() -> site.bodyOf("/a"));
        await().until(() -> site.origin.timesAsked("/a") == 1);
        site.purge("article:1");
        List<Future<String>> after = crowd(() -> site.bodyOf("/a"));
        gate.tryEmitEmpty();
        assertThat(before.get()).isEqualTo("old");
        for (Future<String> visitor : after) {
            assertThat(visitor.get()).isEqualTo("new");
        }
    }

    private List<Future<String>> crowd(Callable<String> visit) {
        List<Future<String>> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(visitors.submit(visit));
        }
        return crowd;
    }

    private static Socket ask(CachedSite site, String target) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
        socket.getOutputStream()
                .write(
                        ("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
