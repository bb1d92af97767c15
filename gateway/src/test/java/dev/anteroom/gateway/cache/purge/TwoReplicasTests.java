package dev.anteroom.gateway.cache.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.event.EventJson;
import dev.anteroom.chassis.event.KafkaClients;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.OtherReplica;
import dev.anteroom.gateway.testing.RawClient;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Mono;

/** A change is seen through every replica of the gateway, over a real broker. */
class TwoReplicasTests extends GatewayTest {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);

    @Autowired private Environment environment;
    @Autowired private KafkaClients kafka;
    @Autowired private PageChanges changes;

    private final AtomicReference<String> text = new AtomicReference<>("first");

    @BeforeEach
    void bothListen() {
        PageChanges others = OtherReplica.of(environment).getBean(PageChanges.class);
        await().until(() -> changes.isInReach() && others.isInReach());
    }

    @Test
    void purgesAChangedPageFromBoth() throws Exception {
        List.of(Site.CONTENT_A, Site.CONTENT_B).forEach(this::publish);
        assertSeen("first");
        text.set("second");
        assertSeen("first");

        tell("article:purged-everywhere");

        Instant told = Instant.now();
        await().atMost(SEEN_WITHIN).untilAsserted(() -> assertSeen("second"));
        System.Logger log = System.getLogger(getClass().getName());
        log.log(
                System.Logger.Level.INFO,
                "Seen everywhere after {0} ms",
                Duration.between(told, Instant.now()).toMillis());
    }

    private void publish(StubService content) {
        content.on(
                "/articles/purged-everywhere",
                (_, response) ->
                        response.header("Cache-Control", "public, s-maxage=3600")
                                .header("Content-Type", "text/html")
                                .header("Surrogate-Key", "article:purged-everywhere site")
                                .sendString(Mono.fromSupplier(text::get)));
    }

    private void assertSeen(String expected) {
        for (RawClient replica : List.of(raw(), OtherReplica.client(environment))) {
            RawClient.Reply reply = replica.get("/articles/purged-everywhere");
            assertThat(reply.text()).endsWith(expected);
            assertThat(reply.header("Content-Security-Policy")).isPresent();
            assertThat(reply.header("Surrogate-Key")).isEmpty();
        }
    }

    private void tell(String key) throws Exception {
        var event =
                CloudEventBuilder.v1()
                        .withId(UUID.randomUUID().toString())
                        .withSource(URI.create("urn:anteroom:content"))
                        .withType("page.changed")
                        .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                        .withExtension("dataversion", 1)
                        .withExtension("aggregateversion", 1)
                        .withData(
                                "application/json", EventJson.write(new PageChanged(List.of(key))))
                        .build();
        try (Producer<String, byte[]> producer = kafka.producer()) {
            producer.send(
                            KafkaMessageFactory.<String>createWriter("content.pages", key)
                                    .writeBinary(event))
                    .get();
        }
    }
}
