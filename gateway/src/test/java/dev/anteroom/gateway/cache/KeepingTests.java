package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.gateway.testing.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import reactor.core.publisher.Flux;

/** What is kept, and what goes its own way. */
class KeepingTests {

    private final CachedSite site = new CachedSite();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization: Bearer x", "Range: bytes=0-1"})
    void letsTheseGoTheirWay(String field) {
        site.origin.page("/a", "hello", "article:1");
        site.get("/a");
        RawClient.Reply own = site.get("/a", field);
        assertThat(own.header("Surrogate-Key")).isEmpty();
        assertThat(site.origin.timesAsked("/a")).isEqualTo(2);
    }

    @Test
    void keepsNothingThatIsNotPublic() {
        site.origin.on(
                "/mine",
                (_, response) -> {
                    response.getHeaders().setCacheControl("no-store");
                    response.addCookie(ResponseCookie.from("seen", "1").build());
                    return StubOrigin.text(response, "mine");
                });
        RawClient.Reply first = site.get("/mine");
        assertThat(CachedSite.body(first)).isEqualTo("mine");
        assertThat(first.header("Set-Cookie")).contains("seen=1");
        assertThat(first.header("X-Content-Type-Options")).contains("nosniff");
        site.get("/mine");
        assertThat(site.origin.timesAsked("/mine")).isEqualTo(2);
        assertThat(site.store.pages()).isZero();
    }

    @Test
    void passesThePersonalAnswerToTheOneWhoseCookieItNeeds() {
        site.origin.on(
                "/desk",
                (request, response) -> {
                    response.getHeaders().setCacheControl("private");
                    return StubOrigin.text(
                            response, "cookie " + request.getCookies().getFirst("session"));
                });
        assertThat(site.bodyOf("/desk", "Cookie: session=42")).contains("session=42");
        assertThat(site.bodyOf("/desk?token=1", "Cookie: session=43")).contains("session=43");
    }

    @Test
    void keepsMovedAndGonePages() {
        site.origin.on(
                "/old",
                (_, response) -> {
                    response.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
                    response.getHeaders().set(HttpHeaders.LOCATION, "/new");
                    response.getHeaders().setCacheControl(StubOrigin.PUBLIC);
                    return response.setComplete();
                });
        for (int i = 0; i < 2; i++) {
            RawClient.Reply moved = site.get("/old");
            assertThat(moved.status()).isEqualTo(308);
            assertThat(moved.header("Location")).contains("/new");
            assertThat(moved.header("Content-Length")).contains("0");
        }
        assertThat(site.origin.timesAsked("/old")).isOne();
    }

    @Test
    void passesWhatIsTooLongToKeep() {
        String tooLong = "x".repeat(300_000);
        site.origin.page("/announced", tooLong);
        site.origin.on(
                "/chunked",
                (_, response) -> {
                    response.getHeaders().setCacheControl(StubOrigin.PUBLIC);
                    return response.writeWith(
                            Flux.range(0, 30)
                                    .map(_ -> response.bufferFactory().wrap(new byte[10_000])));
                });
        site.origin.on(
                "/announced",
                (_, response) -> {
                    response.getHeaders().setContentLength(tooLong.length());
                    return StubOrigin.page(response, tooLong);
                });
        assertThat(site.bodyOf("/announced")).hasSize(300_000);
        assertThat(site.get("/chunked").text()).hasSizeGreaterThan(300_000);
        assertThat(site.store.pages()).isZero();
    }
}
