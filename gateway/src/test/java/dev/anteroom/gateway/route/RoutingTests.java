package dev.anteroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.Site;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

class RoutingTests extends GatewayTest {

    @Autowired private Replicas replicas;

    @AfterEach
    void startAgain() {
        Site.CONTENT_A.stop();
        Site.CONTENT_A.start();
        Site.BOOKING.stop();
        Site.BOOKING.start();
        replicas.breakers().getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        for (String path : new String[] {"/again", "/book/again"}) {
            await().until(() -> raw().get(path).status() == 200);
        }
    }

    @Test
    void passesPathAndQueryToTheService() {
        assertAnswer("/articles/a-b?page=2&q=%C3%A9", "content /articles/a-b?page=2&q=%C3%A9");
        assertAnswer("/newsletter", "newsletter /newsletter");
        assertAnswer("/book/anna", "booking /book/anna");
    }

    @Test
    void takesTurnsOverTheReplicas() {
        AtomicInteger asked = new AtomicInteger();
        await().untilAsserted(
                        () -> {
                            String path = "/turns?" + asked.getAndIncrement();
                            assertAnswer(path, "content " + path);
                            assertThat(Site.CONTENT_A.seenAt("/turns")).isNotEmpty();
                            assertThat(Site.CONTENT_B.seenAt("/turns")).isNotEmpty();
                        });
    }

    @Test
    void asksAnotherReplicaWhenOneIsGone() {
        Site.CONTENT_A.stop();
        for (int i = 0; i < 8; i++) {
            assertAnswer("/failover?" + i, "content /failover?" + i);
        }
    }

    @Test
    void doesNotRepeatAnUnsafeRequestThatMayHaveArrived() {
        Site.CONTENT_A.on(
                "/half", (request, response) -> response.withConnection(c -> c.dispose()).then());
        Site.CONTENT_B.on(
                "/half", (request, response) -> response.withConnection(c -> c.dispose()).then());
        web.post()
                .uri("/half")
                .header("Sec-Fetch-Site", "same-origin")
                .bodyValue("once")
                .exchange()
                .expectStatus()
                .isEqualTo(503);
        assertThat(Site.CONTENT_A.seenAt("/half").size() + Site.CONTENT_B.seenAt("/half").size())
                .isEqualTo(1);
    }

    @Test
    void staysCalmWhenAServiceIsAway() {
        Site.BOOKING.stop();
        web.get()
                .uri("/book")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("One moment, please"));
        web.get()
                .uri("/api/booking/slots")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void asksAServiceThatFailsNoMoreForAMomentAndThenAgain() {
        CircuitBreaker breaker =
                replicas.breakers().getAllCircuitBreakers().stream()
                        .filter(known -> known.getName().startsWith("booking@"))
                        .findFirst()
                        .orElseThrow();
        Site.BOOKING.stop();
        await().untilAsserted(
                        () -> {
                            assertThat(raw().get("/book/broken").status()).isEqualTo(503);
                            assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
                        });
        breaker.transitionToForcedOpenState();
        Site.BOOKING.start();
        assertThat(raw().get("/book/spared").status()).isEqualTo(503);
        assertThat(Site.BOOKING.seenAt("/book/spared")).isEmpty();

        breaker.transitionToOpenState();
        await().until(() -> raw().get("/book/mended").status() == 200);
        await().until(
                        () -> {
                            raw().get("/book/mended");
                            return breaker.getState() == CircuitBreaker.State.CLOSED;
                        });
    }

    @Test
    void leadsNobodyToTheOperatorsPages() {
        web.get().uri("/actuator/health").exchange().expectStatus().isNotFound();
        web.get().uri("/api/other").exchange().expectStatus().isNotFound();
        assertThat(Site.CONTENT_A.seenAt("/actuator")).isEmpty();
        assertThat(Site.CONTENT_B.seenAt("/actuator")).isEmpty();
    }

    @Test
    void passesErrorsOfTheServiceOnAsTheyAre() {
        Site.NEWSLETTER.on(
                "/newsletter/gone",
                (request, response) ->
                        response.status(410).sendString(Mono.just("withdrawn by the service")));
        web.get()
                .uri("/newsletter/gone")
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody(String.class)
                .isEqualTo("withdrawn by the service");
    }

    private void assertAnswer(String uri, String body) {
        assertThat(raw().get(uri).text()).startsWith("HTTP/1.1 200").contains(body);
    }
}
