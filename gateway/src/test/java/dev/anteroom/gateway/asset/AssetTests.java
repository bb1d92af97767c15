package dev.anteroom.gateway.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.asset.Assets;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssetTests extends GatewayTest {

    @Autowired private Assets assets;

    @Test
    void servesTheNameWithTheHashForEver() {
        web.get()
                .uri(assets.url("test-only.css"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader()
                .valueEquals("Content-Type", "text/css;charset=utf-8")
                .expectBody(String.class)
                .value(css -> assertThat(css).contains(".test-only"));
    }

    @Test
    void servesEveryFontThatTheStylesheetNames() {
        String css = raw().get(assets.url("site.css")).text();
        List<String> fonts =
                Pattern.compile("url\\(\"(fonts/[^\"]+)\"")
                        .matcher(css)
                        .results()
                        .map(match -> match.group(1))
                        .toList();

        assertThat(fonts).isNotEmpty();
        for (String font : fonts) {
            RawClient.Reply reply = raw().get("/assets/" + font);
            assertThat(reply.status()).as(font).isEqualTo(200);
            assertThat(reply.header("Cache-Control").orElseThrow()).contains("immutable");
        }
    }

    @Test
    void sendsItPackedToThoseWhoReadGzip() {
        String url = assets.url("test-only.css");

        RawClient.Reply packed = raw().get(url, "Accept-Encoding: br;q=1.0, gzip;q=0.8");
        assertThat(packed.header("Content-Encoding")).contains("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(raw().get(url, "Accept-Encoding: gzip;q=0").header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void servesOldAndPlainNamesShortly() {
        for (String name : new String[] {"test-only.css", "test-only-0123456789ab.css"}) {
            web.get()
                    .uri("/assets/" + name)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("Cache-Control", "max-age=60, public");
        }
    }

    @Test
    void answersConditionalAndHeadRequests() {
        String etag =
                web.head()
                        .uri("/assets/test-only.css")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .isEmpty()
                        .getResponseHeaders()
                        .getETag();
        web.get()
                .uri("/assets/test-only.css")
                .header("If-None-Match", Objects.requireNonNull(etag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void knowsNothingElse() {
        web.get().uri("/assets/application.yaml").exchange().expectStatus().isNotFound();
        web.get().uri("/assets").exchange().expectStatus().isNotFound();
        web.get().uri("/assets/").exchange().expectStatus().isPermanentRedirect();
    }
}
