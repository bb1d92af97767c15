package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.testing.Gate;
import dev.anteroom.gateway.testing.AtOnce;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.OtherReplica;
import dev.anteroom.gateway.testing.RawClient;
import dev.anteroom.gateway.testing.RawClient.Reply;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService.Seen;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Two gateways behind a proxy that they trust, with a limit that a test can reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsOverHttpTests extends GatewayTest {

    private static final int PER_MINUTE = 6;
    private static final String URL = "spring.datasource.url";
    private static final String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";

    @Autowired private Environment environment;

    private Gate database;
    private List<ConfigurableApplicationContext> gateways;
    private List<RawClient> replicas;

    @BeforeAll
    void start() {
        URI real = URI.create(environment.getRequiredProperty(URL).substring("jdbc:".length()));
        database = Gate.before(real.getHost() + ":" + real.getPort()).open();
        Map<String, String> changes = new HashMap<>();
        changes.put(URL, "jdbc:postgresql://" + database.address() + real.getPath());
        changes.put("anteroom.gateway.unsafe-per-minute", String.valueOf(PER_MINUTE));
        changes.put("anteroom.gateway.trusted-proxies", "127.0.0.0/8");
        changes.put("probe.now", Instant.now().toString());
        gateways =
                List.of(
                        OtherReplica.start(environment, changes, StoppedClock.class),
                        OtherReplica.start(environment, changes, StoppedClock.class));
        replicas = gateways.stream().map(OtherReplica::port).map(RawClient::new).toList();
    }

    @AfterAll
    void stop() {
        gateways.forEach(ConfigurableApplicationContext::close);
        database.close();
    }

    @Test
    void countsAVisitorOverAllReplicas() {
        for (int i = 0; i < PER_MINUTE; i++) {
            assertThat(post(i % 2, "198.51.100.7").status()).isEqualTo(200);
        }

        for (int replica : new int[] {0, 1}) {
            Reply refused = post(replica, "198.51.100.7");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).contains("60");
        }
        assertThat(post(0, "198.51.100.8").status()).isEqualTo(200);
        assertThat(replicas.getFirst().get("/newsletter", from("198.51.100.7")).status())
                .isEqualTo(200);
    }

    @Test
    void limitsByItselfWhileTheDatabaseIsAway() {
        database.shut();
        long allowed =
                AtOnce.by(3 * PER_MINUTE, i -> post(0, "198.51.100.9")).stream()
                        .filter(reply -> reply.status() == 200)
                        .count();
        // A bucket drips: on a slow machine some more get through.
        assertThat(allowed).isBetween((long) PER_MINUTE, 3L * PER_MINUTE - 1);

        database.open();
        AtomicInteger visitor = new AtomicInteger();
        await().untilAsserted(
                        () -> {
                            String fresh = "198.51.101." + visitor.incrementAndGet() % 250;
                            IntStream.range(0, PER_MINUTE).forEach(i -> post(0, fresh));
                            assertThat(post(1, fresh).status()).isEqualTo(429);
                        });
    }

    @Test
    void tellsServicesTheVisitorWhomATrustedProxyNames() {
        replicas.getFirst()
                .send(
                        "POST /newsletter/proxied",
                        "a=b",
                        SAME_ORIGIN,
                        "X-Forwarded-For: 203.0.113.5, 198.51.102.7",
                        "X-Forwarded-Host: evil.example",
                        "X-Request-Id: chosen-by-the-proxy");

        Seen seen = Site.NEWSLETTER.seenAt("/newsletter/proxied").getLast();
        assertThat(seen.headers().get("X-Forwarded-For")).isEqualTo("198.51.102.7");
        assertThat(seen.headers().get("X-Forwarded-Host")).isEqualTo("localhost:8080");
        assertThat(seen.headers().get("X-Request-Id")).isEqualTo("chosen-by-the-proxy");
    }

    @Test
    void goesOnWithTheTraceOfATrustedProxy() {
        replicas.getFirst()
                .get(
                        "/newsletter/traced-by-the-proxy",
                        "traceparent: " + StrangersTracesTests.TRACE);

        assertThat(
                        Site.NEWSLETTER
                                .seenAt("/newsletter/traced-by-the-proxy")
                                .getLast()
                                .headers()
                                .get("traceparent"))
                .startsWith(StrangersTracesTests.TRACE.substring(0, 36))
                .isNotEqualTo(StrangersTracesTests.TRACE);
    }

    private Reply post(int replica, String visitor) {
        return replicas.get(replica)
                .send("POST /newsletter", "email=a", SAME_ORIGIN, from(visitor));
    }

    private static String from(String visitor) {
        return "X-Forwarded-For: " + visitor;
    }

    /** No minute ends in the middle of a count, nor between the starts of the two. */
    static class StoppedClock {

        @Bean
        Clock clock(@Value("${probe.now}") String now) {
            return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        }
    }
}
