package dev.anteroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.gateway.testing.AtOnce;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import dev.anteroom.gateway.testing.Site;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

/** Who is slow is the one who is told so: a visitor with 408, a service with 503. */
@TestPropertySource(
        properties = {
            "anteroom.gateway.response-timeout=1s",
            "anteroom.gateway.body-pause=1s",
            "anteroom.gateway.body-time=3s",
            "anteroom.gateway.max-body=12MB"
        })
class SlowLinesTests extends GatewayTest {

    private static final String TEN_MEGABYTES = "x".repeat(10 * 1024 * 1024);
    private static final int ENOUGH_TO_OPEN = 6;

    @Autowired private Replicas replicas;

    @AfterEach
    void reset() {
        replicas.breakers().getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void letsAnUploadTakeLongerThanTheServiceMay() {
        Reply reply = raw().exchangeSlowly(post(TEN_MEGABYTES.length()) + TEN_MEGABYTES);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(Site.NEWSLETTER.seenAt("/newsletter/slow").getLast().body())
                .hasSize(TEN_MEGABYTES.length());
    }

    @Test
    void tellsAVisitorWhoseBodyStallsAndBlamesNoReplica() {
        assertThat(AtOnce.by(ENOUGH_TO_OPEN, i -> raw().exchange(post(5) + "1")))
                .allSatisfy(reply -> assertThat(reply.status()).isEqualTo(408));
        assertThat(failures("newsletter")).isZero();
        assertThat(raw().get("/newsletter").status()).isEqualTo(200);
    }

    @Test
    void endsABodyThatDripsForTooLong() {
        String drip = post(10_000) + "x".repeat(200);
        assertThat(raw().exchangeSlowly(drip + "y".repeat(200)).status()).isEqualTo(408);
        assertThat(failures("newsletter")).isZero();
    }

    @Test
    void refusesABodyWhereNoneBelongs() {
        for (String method : new String[] {"GET", "HEAD"}) {
            for (String body : new String[] {"Content-Length: 5", "Transfer-Encoding: chunked"}) {
                Reply reply =
                        raw().exchange(
                                        method
                                                + " /newsletter/never HTTP/1.1\r\nHost: localhost"
                                                + "\r\nConnection: close\r\n"
                                                + body
                                                + "\r\n\r\n");
                assertThat(reply.status()).as(method + " " + body).isEqualTo(400);
            }
        }
        assertThat(Site.NEWSLETTER.seenAt("/newsletter/never")).isEmpty();
    }

    @Test
    void chargesAServiceThatDoesNotAnswer() {
        Site.BOOKING.on("/book/mute", (_, _) -> Mono.never());

        Reply reply = raw().get("/book/mute", "Cookie: a=b");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isPresent();
        assertThat(failures("booking")).isEqualTo(1);
    }

    private long failures(String service) {
        return replicas.breakers().getAllCircuitBreakers().stream()
                .filter(breaker -> breaker.getName().startsWith(service))
                .mapToLong(breaker -> breaker.getMetrics().getNumberOfFailedCalls())
                .sum();
    }

    private static String post(int length) {
        return "POST /newsletter/slow HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                + "Connection: close\r\nContent-Length: "
                + length
                + "\r\n\r\n";
    }
}
