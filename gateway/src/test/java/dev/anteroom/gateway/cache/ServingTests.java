package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.gateway.testing.RawClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What visitors get from memory, over real HTTP. */
class ServingTests {

    private static final String LONG = "<p>" + "calm words ".repeat(400) + "</p>";

    private final CachedSite site = new CachedSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void servesAPageFromMemory() {
        site.origin.page("/a", "hello", "article:1");

        RawClient.Reply first = site.get("/a");
        site.clock.passSeconds(20);
        RawClient.Reply second = site.get("/a");

        assertThat(site.origin.timesAsked("/a")).isOne();
        assertThat(CachedSite.body(first)).isEqualTo("hello");
        assertThat(CachedSite.body(second)).isEqualTo("hello");
        assertThat(first.header("Age")).contains("0");
        assertThat(second.header("Age")).contains("20");
        assertThat(second.header("Content-Length")).contains("5");
        assertThat(second.header("Transfer-Encoding")).isEmpty();
        assertThat(second.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(second.header("Cache-Control")).contains(StubOrigin.PUBLIC);
        assertThat(second.header("Surrogate-Key")).isEmpty();
        assertThat(second.header("X-Request-Id")).isPresent();
        assertThat(second.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
        assertThat(site.count(CacheMetrics.Outcome.HIT)).isOne();
        assertThat(site.count(CacheMetrics.Outcome.MISS)).isOne();
    }

    @Test
    void zipsAPageOnceForThoseWhoTakeIt() throws Exception {
        site.origin.page("/a", LONG);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 2; i++) {
                HttpResponse<java.io.InputStream> zipped =
                        client.send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://127.0.0.1:" + site.port() + "/a"))
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream());
                assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
                assertThat(zipped.headers().firstValue("Vary")).contains("Accept-Encoding");
                assertThat(
                                new String(
                                        new GZIPInputStream(zipped.body()).readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .isEqualTo(LONG);
            }
        }
        RawClient.Reply plain = site.get("/a");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        assertThat(CachedSite.body(plain)).isEqualTo(LONG);
        assertThat(site.origin.timesAsked("/a")).isOne();
    }

    @Test
    void answersHeadWithoutBody() {
        site.origin.page("/a", "hello");
        site.get("/a");

        RawClient.Reply head = site.head("/a");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).contains("5");
        assertThat(CachedSite.body(head)).isEmpty();
        assertThat(site.origin.timesAsked("/a")).isOne();
    }

    @Test
    void tellsThoseWhoHaveThePageThatTheyHaveIt() {
        site.origin.page("/a", LONG);
        String strong = site.get("/a").header("ETag").orElseThrow();
        String weak = site.get("/a", "Accept-Encoding: gzip").header("ETag").orElseThrow();
        assertThat(weak).isEqualTo("W/" + strong);

        for (String coding : new String[] {"gzip", "identity"}) {
            RawClient.Reply reply =
                    site.get("/a", "If-None-Match: " + weak, "Accept-Encoding: " + coding);
            assertThat(reply.status()).isEqualTo(304);
            assertThat(CachedSite.body(reply)).isEmpty();
            assertThat(reply.header("Transfer-Encoding")).isEmpty();
            assertThat(reply.header("Cache-Control")).isPresent();
            assertThat(reply.header("Vary")).contains("Accept-Encoding");
        }
        assertThat(site.get("/a", "If-None-Match: \"other\"").status()).isEqualTo(200);
    }

    @Test
    void keepsThePageAlsoWhenTheFirstVisitorHasIt() {
        site.origin.on(
                "/a",
                (request, response) -> {
                    assertThat(request.getHeaders().getIfNoneMatch()).isEmpty();
                    response.getHeaders().setETag("\"v1\"");
                    return StubOrigin.page(response, "hello");
                });
        assertThat(site.get("/a", "If-None-Match: \"v1\"").status()).isEqualTo(304);
        assertThat(site.bodyOf("/a")).isEqualTo("hello");
        assertThat(site.origin.timesAsked("/a")).isOne();
    }

    @Test
    void letsNoStrangerBustTheCache() {
        site.origin.page("/a", "hello");
        site.get("/a");
        site.get("/a", "Cache-Control: no-cache", "Pragma: no-cache");
        site.get("/a?utm_source=x&fbclid=1");
        site.get("/a", "Cookie: session=1");
        site.get("/a", "Host: evil.example", "X-Forwarded-Host: evil.example");
        assertThat(site.origin.timesAsked("/a")).isOne();
    }

    @Test
    void knowsPagesByTheirParameters() {
        site.origin.on(
                "/a",
                (request, response) ->
                        StubOrigin.page(response, "query " + request.getURI().getRawQuery()));
        assertThat(site.bodyOf("/a?page=2")).isEqualTo("query page=2");
        assertThat(site.bodyOf("/a?page=3&utm=1")).isEqualTo("query page=3");
        assertThat(site.bodyOf("/a?topic=x&page=2")).isEqualTo("query page=2&topic=x");
        assertThat(site.bodyOf("/a?page=2&topic=x")).isEqualTo("query page=2&topic=x");
    }

    @Test
    void fetchesAsNobodyInParticular() {
        site.origin.on(
                "/a",
                (request, response) ->
                        StubOrigin.page(
                                response,
                                request.getURI()
                                        + " "
                                        + request.getHeaders().getFirst("Host")
                                        + " "
                                        + request.getHeaders().getFirst("X-Forwarded-Host")
                                        + " "
                                        + request.getCookies().size()));
        String clean = "https://practice.example/a practice.example null 0";
        assertThat(
                        site.bodyOf(
                                "/a",
                                "Host: evil.example",
                                "X-Forwarded-Host: evil.example",
                                "X-Original-URL: /b",
                                "Cookie: session=1"))
                .isEqualTo(clean);
        site.store.purgeAll();
        assertThat(site.bodyOf("/a", "Host: evil.example", "X-Forwarded-Host: evil.example"))
                .isEqualTo(clean);
        assertThat(site.bodyOf("/a")).isEqualTo(clean);
    }
}
