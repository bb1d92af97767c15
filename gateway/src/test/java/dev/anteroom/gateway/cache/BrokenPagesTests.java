package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** A service that breaks off, or refuses, while its page is being read to be kept. */
class BrokenPagesTests {

    private final CachedSite site = new CachedSite();

    @AfterEach
    void close() {
        site.close();
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
}
