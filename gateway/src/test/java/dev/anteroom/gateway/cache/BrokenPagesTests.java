package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service that breaks off, or refuses, while its page is being read to be kept. */
class BrokenPagesTests {

    private final CachedSite site = new CachedSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void asksOnceMoreWhenAServiceBreaksOffBeforeAnythingWasShown() {
        AtomicInteger count = new AtomicInteger();
        site.origin.on(
                "/a",
                (_, response) ->
                        count.incrementAndGet() == 1
                                ? brokenOff(response)
                                : StubOrigin.page(response, "whole"));

        assertThat(site.get("/a").status()).isEqualTo(200);
        assertThat(site.bodyOf("/a")).isEqualTo("whole");
        assertThat(count).hasValue(3);
        assertThat(site.bodyOf("/a")).isEqualTo("whole");
        assertThat(count).hasValue(3);
        assertThat(site.parts.flights().size()).isZero();
    }

    @Test
    void probesAPageThatBreaksOffForAVisitorWithACookie() {
        AtomicInteger count = new AtomicInteger();
        site.origin.on(
                "/a",
                (_, response) ->
                        count.incrementAndGet() == 1
                                ? brokenOff(response)
                                : StubOrigin.page(response, "whole"));

        assertThat(site.bodyOf("/a", "Cookie: session=1")).isEqualTo("whole");
    }

    @Test
    void fetchesWhatAnyBrowserWouldGetWhateverAStrangerAccepts() {
        site.origin.on(
                "/a",
                (request, response) -> {
                    String accept = request.getHeaders().getFirst(HttpHeaders.ACCEPT);
                    if (accept == null || !accept.contains("text/html")) {
                        response.setRawStatusCode(406);
                        return StubOrigin.text(response, "not in that form");
                    }
                    return StubOrigin.page(response, "kept");
                });

        assertThat(site.bodyOf("/a", "Accept: image/png")).isEqualTo("kept");
        assertThat(site.bodyOf("/a")).isEqualTo("kept");
        assertThat(site.origin.timesAsked("/a")).isOne();
    }

    @Test
    void keepsAPageSoonAfterItWasRefused() {
        site.origin.status("/a", 403, "not now");
        assertThat(site.get("/a").status()).isEqualTo(403);
        site.origin.page("/a", "kept");

        assertThat(site.bodyOf("/a")).isEqualTo("kept");
        assertThat(site.bodyOf("/a")).isEqualTo("kept");
        assertThat(site.origin.timesAsked("/a")).isEqualTo(2);
    }

    private static Mono<Void> brokenOff(ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, StubOrigin.PUBLIC);
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        byte[] half = "half".getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                Flux.concat(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(half)),
                        Mono.error(new IOException("Connection reset by peer"))));
    }
}
