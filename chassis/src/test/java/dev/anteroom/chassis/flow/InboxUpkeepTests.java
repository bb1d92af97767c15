package dev.anteroom.chassis.flow;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.inbox.DeadLetter;
import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.inbox.ReplayOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What keeps the inbox going, and what operators see of it. */
class InboxUpkeepTests {

    private final RunningService service = RunningService.shared();
    private final String run = UUID.randomUUID() + "-";

    @Test
    void consumesAgainAfterAnErrorHasEndedTheConsumer() {
        String key = run + "error";
        service.append(key, 1, "breaks the consumer");
        service.append(key, 2, "good");

        await().until(() -> versions(key).equals(List.of(1L, 2L)));
        await().until(
                        () ->
                                service.bean(MeterRegistry.class)
                                                .get("anteroom.inbox.consuming")
                                                .gauge()
                                                .value()
                                        == 1);
    }

    @Test
    void deadLettersThatNobodyWantsStayAndStrangersAreNone() throws Exception {
        String graveyard = service.topic() + ".probe.dead";
        ProducerRecord<String, byte[]> unwanted =
                TestKafka.event(
                        service.topic(),
                        run + "burnt",
                        UUID.randomUUID(),
                        new EventType("note.burnt", 1),
                        1,
                        "{}");
        Map.of(
                        "dead_topic", service.topic(),
                        "dead_partition", "0",
                        "dead_offset", String.valueOf(System.nanoTime()),
                        "dead_reason", "Sample",
                        "dead_since", Instant.now().toString())
                .forEach(
                        (name, value) ->
                                unwanted.headers()
                                        .add(name, value.getBytes(StandardCharsets.UTF_8)));
        TestKafka.send(
                new ProducerRecord<>(
                        graveyard, null, unwanted.key(), unwanted.value(), unwanted.headers()));
        TestKafka.send(new ProducerRecord<>(graveyard, "stranger", new byte[] {1}));

        DeadLetter dead = deadLetter(run + "burnt");
        assertThat(service.bean(DeadLetters.class).replay(dead.id(), "a test"))
                .isEqualTo(new ReplayOutcome.Unwanted());
        assertThat(deadLetter(run + "burnt").replay()).isNull();
        assertThat(service.bean(DeadLetters.class).list())
                .noneMatch(letter -> letter.key().equals("stranger"));
    }

    @Test
    void operatorsSeeHowFarEventsAre() {
        String key = run + "seen";
        service.append(key, 1, "good");
        await().until(() -> !versions(key).isEmpty());

        assertThat(service.bean(MeterRegistry.class).getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains(
                        "anteroom.inbox.lag",
                        "anteroom.inbox.dead",
                        "anteroom.inbox.delay",
                        "anteroom.inbox.events",
                        "anteroom.outbox.waiting",
                        "anteroom.outbox.oldest");
        assertThat(service.health("inbox")).isEqualTo(Status.UP);
        await().until(() -> service.health("outbox").equals(Status.UP));
    }

    private List<Long> versions(String key) {
        return service.notes().heard(key).stream().map(Notes.Heard::version).toList();
    }

    private DeadLetter deadLetter(String key) {
        return await().ignoreExceptions()
                .until(
                        () ->
                                service.bean(DeadLetters.class).list().stream()
                                        .filter(dead -> dead.key().equals(key))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
