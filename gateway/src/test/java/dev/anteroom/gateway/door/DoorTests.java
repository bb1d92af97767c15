package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService.Seen;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class DoorTests extends GatewayTest {

    private static final int ONE_MEGABYTE = 1024 * 1024;
    private static final String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";

    @Test
    void tellsServicesTheConfiguredSiteWhateverTheVisitorClaims() {
        raw().get(
                        "/articles/forwarded",
                        "Host: evil.example",
                        "X-Forwarded-For: 203.0.113.5",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Proto: https",
                        "Forwarded: for=1.2.3.4;host=evil.example",
                        "X-Request-Id: chosen-by-a-stranger");

        Seen seen = seenByContent("/articles/forwarded");
        assertThat(seen.headers().get("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.headers().get("X-Forwarded-Host")).isEqualTo("localhost:8080");
        assertThat(seen.headers().get("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(seen.headers().get("Forwarded")).isNull();
        assertThat(seen.headers().get("X-Request-Id"))
                .isNotBlank()
                .isNotEqualTo("chosen-by-a-stranger");
    }

    @Test
    void putsSecurityHeadersOnEveryAnswer() {
        for (String path : new String[] {"/articles/headers", "/studio/nothing", "/assets/none"}) {
            Reply reply = raw().get(path);
            assertThat(reply.header("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(reply.header("X-Request-Id")).isPresent();
        }
    }

    @Test
    void answersWithOneRequestId() {
        Site.NEWSLETTER.on(
                "/newsletter/numbered",
                (request, response) ->
                        response.header(
                                        "X-Request-Id",
                                        request.requestHeaders().get("X-Request-Id"))
                                .sendString(Mono.just("numbered")));

        Reply reply = raw().get("/newsletter/numbered");

        assertThat(reply.headers("X-Request-Id"))
                .containsExactly(
                        Site.NEWSLETTER
                                .seenAt("/newsletter/numbered")
                                .getFirst()
                                .headers()
                                .get("X-Request-Id"));
    }

    @Test
    void refusesPostsFromElsewhereBeforeAnyServiceSeesThem() {
        assertThat(
                        raw().send("POST /newsletter", "email=a", "Origin: https://evil.example")
                                .status())
                .isEqualTo(403);
        assertThat(raw().send("POST /newsletter", "email=a").status()).isEqualTo(403);
        assertThat(raw().send("POST /newsletter", "email=a", "Sec-Fetch-Site: cross-site").status())
                .isEqualTo(403);
        assertThat(raw().send("TRACE /newsletter", "").status()).isEqualTo(405);
        assertThat(raw().send("POST /newsletter", "email=a", SAME_ORIGIN).status()).isEqualTo(200);
    }

    @Test
    void refusesBodiesBeyondTheLimitHoweverTheyCome() {
        Reply announced =
                raw().exchange(
                                "POST /newsletter HTTP/1.1\r\nHost: localhost\r\n"
                                        + SAME_ORIGIN
                                        + "\r\nContent-Length: 1100000\r\nConnection: close\r\n\r\n");
        assertThat(announced.status()).isEqualTo(413);

        // Not a byte more than the server reads: what is left unread would reset the connection.
        String justTooLarge = "x".repeat(ONE_MEGABYTE + 1);
        Reply chunked =
                raw().exchange(
                                "POST /newsletter HTTP/1.1\r\nHost: localhost\r\n"
                                        + SAME_ORIGIN
                                        + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                                        + Integer.toHexString(justTooLarge.length())
                                        + "\r\n"
                                        + justTooLarge);
        assertThat(chunked.status()).isEqualTo(413);
    }

    @Test
    void refusesAnUploadBeyondItsOwnLimit() {
        Reply announced =
                raw().exchange(
                                "POST /studio/media HTTP/1.1\r\nHost: localhost\r\n"
                                        + SAME_ORIGIN
                                        + "\r\nContent-Length: "
                                        + 13 * ONE_MEGABYTE
                                        + "\r\nConnection: close\r\n\r\n");

        assertThat(announced.status()).isEqualTo(413);
    }

    @Test
    void letsNoDisguisedPathReachAService() {
        for (String path :
                new String[] {
                    "//studio/articles",
                    "/./studio/articles",
                    "/articles/../studio/articles",
                    "/studio;x/articles",
                    "/%73tudio/articles",
                    "/studio%2farticles",
                    "/studio/%2e%2e/studio/articles"
                }) {
            assertThat(raw().get(path).status()).as(path).isEqualTo(400);
        }
        Reply slash = raw().get("/articles/?page=2");
        assertThat(slash.status()).isEqualTo(308);
        assertThat(slash.header("Location")).contains("/articles?page=2");
    }

    private static Seen seenByContent(String path) {
        return Stream.of(Site.CONTENT_A, Site.CONTENT_B)
                .flatMap(service -> service.seenAt(path).stream())
                .findFirst()
                .orElseThrow();
    }
}
