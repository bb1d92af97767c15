package dev.anteroom.chassis.outbox;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.testing.KafkaServer;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Order(1) // one of the longest
class RelayOrderTests {

    private static final EventType TYPE = new EventType("note.written", 1);
    private static final Duration CLAIM = Duration.ofSeconds(15);

    private final OutboxDatabase database = new OutboxDatabase();
    private final String topic = "relay-" + UUID.randomUUID();
    private final Outbox outbox =
            new TransactionalOutbox(
                    database.jdbc(),
                    UuidCreator::getTimeOrderedEpoch,
                    Clock.systemUTC(),
                    new Traces(Tracer.NOOP));

    @Test
    void twoRelaysKeepTheOrderOfEachKey() throws Exception {
        int keys = 12;
        int versions = 30;
        CountDownLatch written = new CountDownLatch(1);
        try (ExecutorService work = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> relays =
                    List.of(
                            work.submit(() -> relayUntilEmpty(written)),
                            work.submit(() -> relayUntilEmpty(written)));
            List<Future<?>> writers =
                    IntStream.range(0, 4)
                            .<Future<?>>mapToObj(
                                    writer -> work.submit(() -> write(writer, keys, versions)))
                            .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            written.countDown();
            for (Future<?> relay : relays) {
                relay.get();
            }
        }

        Map<String, List<Long>> byKey =
                TestKafka.read(topic).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ConsumerRecord::key,
                                        Collectors.mapping(
                                                RelayOrderTests::version, Collectors.toList())));
        assertThat(byKey).hasSize(keys);
        assertThat(byKey.values())
                .allSatisfy(
                        told ->
                                assertThat(told)
                                        .containsExactlyElementsOf(
                                                LongStream.rangeClosed(1, versions)
                                                        .boxed()
                                                        .toList()));
    }

    private void relayUntilEmpty(CountDownLatch written) {
        Relay relay = relay(KafkaServer.shared().addresses(), database.backlog(CLAIM));
        await().until(
                        () ->
                                relay.round() == Relay.Outcome.IDLE
                                        && written.getCount() == 0
                                        && database.backlog(CLAIM).size() == 0);
    }

    /** Each writer counts every fourth turn of each key up, under the lock of its aggregate. */
    private void write(int writer, int keys, int versions) {
        for (int i = writer; i < keys * versions; i += 4) {
            String key = "k" + i % keys;
            database.inTransaction(() -> outbox.append(note(key, database.nextVersion(key))));
        }
    }

    private OutgoingEvent note(String key, long version) {
        return new OutgoingEvent(topic, key, TYPE, version, Map.of("text", "hello"));
    }

    private static Relay relay(String addresses, Backlog backlog) {
        return new Relay(
                backlog,
                new Broker(
                        TestKafka.topics(addresses),
                        TestKafka.clients(addresses),
                        new WireForm(new ServiceName("probe-service"))),
                UuidCreator::getTimeOrderedEpoch);
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(TestKafka.header(record, "ce_aggregateversion"));
    }
}
