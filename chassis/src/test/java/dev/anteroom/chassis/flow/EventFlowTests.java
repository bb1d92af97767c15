package dev.anteroom.chassis.flow;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.inbox.DeadLetter;
import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.inbox.Rebuild;
import dev.anteroom.chassis.inbox.ReplayOutcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(RunningService.NAME)
class EventFlowTests {

    private final RunningService service = RunningService.shared();
    private final Notes notes = service.notes();
    private final String run = UUID.randomUUID() + "-";

    @Test
    void poisonGoesToTheDeadLettersAndWhatIsBehindItGoesOn() {
        List<String> keys = IntStream.range(0, 40).mapToObj(i -> run + i).toList();
        service.bean(NoteHandler.class).breakAgain();
        keys.forEach(key -> service.append(key, 1, "good"));
        service.append(keys.getFirst(), 2, "poison");
        service.append(keys.getLast(), 2, "poison");
        keys.forEach(key -> service.append(key, 3, "good"));

        await().untilAsserted(() -> assertThat(keys).allMatch(key -> versions(key).contains(3L)));

        assertThat(partitionsOf(keys)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(versions(keys.getFirst())).containsExactly(1L, 3L);
        DeadLetter dead = deadLetter(keys.getFirst());
        assertThat(dead.reason()).isEqualTo("IllegalStateException");
        assertThat(dead.replay()).isNull();
        assertThat(replay(dead)).isEqualTo(new ReplayOutcome.FailedAgain("IllegalStateException"));

        service.bean(NoteHandler.class).mend();
        assertThat(replay(dead)).isEqualTo(new ReplayOutcome.Replayed());

        assertThat(versions(keys.getFirst())).containsExactly(1L, 3L, 2L);
        assertThat(notes.of(keys.getFirst())).first().extracting(Notes.Row::version).isEqualTo(3L);
        assertThat(deadLetter(keys.getFirst()).replay())
                .isNotNull()
                .extracting(DeadLetter.Replay::by)
                .isEqualTo("a test");
        assertThat(deadLetter(keys.getLast()).replay()).isNull();
    }

    @Test
    void whatCannotBeDecodedIsPoisonAtOnce() throws Exception {
        String garbled = run + "garbled";
        TestKafka.send(event(garbled, UUID.randomUUID(), NoteService.WRITTEN, 1, "{\"text\":"));
        TestKafka.send(new ProducerRecord<>(service.topic(), run + "bare", new byte[] {1}));
        service.append(garbled, 2, "good");

        await().until(() -> !versions(garbled).isEmpty());

        assertThat(deadLetter(garbled).type()).isEqualTo("note.written");
        await().until(() -> deadLetter(run + "bare").type() == null);
    }

    @Test
    void aCopyTakesEffectOnceAndUnknownTypesArePassedOver() throws Exception {
        String key = run + "copied";
        UUID id = UUID.randomUUID();
        TestKafka.send(event(key, id, NoteService.WRITTEN, 1, "{\"text\":\"x\",\"later\":1}"));
        TestKafka.send(event(key, id, NoteService.WRITTEN, 1, "{\"text\":\"x\"}"));
        TestKafka.send(
                event(key, UUID.randomUUID(), new EventType("note.burnt", 1), 2, "{\"a\":1}"));
        TestKafka.send(event(key, UUID.randomUUID(), new EventType("note.written", 2), 2, "[]"));
        service.append(key, 3, "last");

        await().until(() -> versions(key).contains(3L));

        assertThat(versions(key)).containsExactly(1L, 3L);
        assertThat(service.bean(DeadLetters.class).list()).noneMatch(d -> d.key().equals(key));
    }

    @Test
    void aTombstoneIsForgottenByHandlersAndFollowers() {
        String key = run + "gone";
        service.append(key, 1, "x");
        await().until(() -> !notes.of(key).isEmpty());
        service.append(OutgoingEvent.tombstone(service.topic(), key, NoteService.WRITTEN, 2));

        await().until(() -> notes.of(key).isEmpty());
        await().untilAsserted(
                        () ->
                                assertThat(service.bean(NoteFollower.class).told())
                                        .contains("caught up", key + " 1", key + " gone"));
    }

    @Test
    void aReplicaIsBuiltAnewFromTheTopicWhateverElseIsOnIt() throws Exception {
        TestKafka.send(new ProducerRecord<>(service.topic(), run + "bare too", new byte[] {1}));
        String key = run + "lost";
        service.append(key, 1, "x");
        await().until(() -> !notes.of(key).isEmpty());
        service.bean(NoteHandler.class).breakAgain();
        String refused = run + "refused";
        service.append(refused, 1, "poison for a rebuild too");
        DeadLetter dead = deadLetter(refused);
        notes.forget(key);

        Rebuild.Outcome outcome = service.bean(Rebuild.class).from(service.topic());

        assertThat(notes.of(key)).hasSize(1);
        assertThat(outcome.applied()).isPositive();
        assertThat(outcome.refused())
                .contains(new Rebuild.Refused(dead.id(), "IllegalStateException"));
    }

    private List<Long> versions(String key) {
        return notes.heard(key).stream().map(Notes.Heard::version).toList();
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

    private ReplayOutcome replay(DeadLetter dead) {
        return service.bean(DeadLetters.class).replay(dead.id(), "a test");
    }

    private List<Integer> partitionsOf(List<String> keys) {
        return TestKafka.read(service.topic()).stream()
                .filter(record -> keys.contains(record.key()))
                .map(ConsumerRecord::partition)
                .distinct()
                .toList();
    }

    private ProducerRecord<String, byte[]> event(
            String key, UUID id, EventType type, long version, String json) {
        return TestKafka.event(service.topic(), key, id, type, version, json);
    }
}
