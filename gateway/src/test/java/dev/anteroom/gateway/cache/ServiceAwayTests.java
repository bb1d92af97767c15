package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient;
import dev.anteroom.gateway.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The whole gateway with a service that is gone: its public pages stay. */
class ServiceAwayTests extends GatewayTest {

    @AfterEach
    void startAgain() {
        Site.BOOKING.stop();
        Site.BOOKING.start();
        awaitForgiven("/book/again");
    }

    @Test
    void showsKeptPagesAndACalmRefusalOfOthers() {
        Site.BOOKING.on(
                "/book/kept",
                (_, response) ->
                        response.header(
                                        "Cache-Control",
                                        "public, max-age=0, s-maxage=1, stale-if-error=600")
                                .header("Content-Type", "text/html")
                                .sendString(Mono.just("a kept page")));
        assertThat(raw().get("/book/kept").text()).endsWith("a kept page");

        Site.BOOKING.stop();

        await().untilAsserted(
                        () -> {
                            RawClient.Reply reply = raw().get("/book/kept");
                            assertThat(reply.text()).endsWith("a kept page");
                            assertThat(reply.header("Age").map(Integer::parseInt).orElse(0))
                                    .isGreaterThan(1);
                        });
        assertThat(raw().get("/book/other").status()).isEqualTo(503);
    }
}
