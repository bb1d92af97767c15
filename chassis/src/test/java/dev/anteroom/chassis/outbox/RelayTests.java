package dev.anteroom.chassis.outbox;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.testing.Gate;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.transaction.CannotCreateTransactionException;

@Execution(ExecutionMode.CONCURRENT)
class RelayTests {

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
    void refusesAnEventOutsideATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.append(note("a", 1)))
                .withMessageContaining("transaction");
    }

    @Test
    void appendsOfOneKeyWaitForEachOther() {
        CountDownLatch commit = new CountDownLatch(1);
        try (ExecutorService work = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch appended = new CountDownLatch(1);
            Future<?> first = work.submit(() -> appendAndWait(appended, commit));
            await().until(() -> appended.getCount() == 0);
            Future<?> second = work.submit(() -> append(note("a", 2)));
            Future<?> other = work.submit(() -> append(note("b", 1)));

            await().until(other::isDone);
            await().until(database::someoneWaitsForAnAdvisoryLock);
            assertThat(second.isDone()).isFalse();

            commit.countDown();
            await().until(() -> first.isDone() && second.isDone());
        }
        assertThat(database.waitingVersions("a")).containsExactly(1L, 2L);
    }

    @Test
    void anEventOfARelayThatDiedAfterSendingComesAgainUnderTheSameId() throws Exception {
        append(note("a", 1));
        Relay dying =
                relay(
                        KafkaServer.shared().addresses(),
                        database.backlogThatDies(Duration.ofSeconds(1)));

        await().until(
                        () -> catchThrowable(dying::round),
                        CannotCreateTransactionException.class::isInstance);
        int sent = TestKafka.read(topic).size();
        assertThat(sent).isPositive();
        Relay heir = relay(KafkaServer.shared().addresses(), database.backlog(CLAIM));
        sendAll(heir);

        assertThat(TestKafka.read(topic))
                .hasSizeGreaterThan(sent)
                .extracting(record -> TestKafka.header(record, "ce_id"))
                .containsOnly(TestKafka.header(TestKafka.read(topic).getFirst(), "ce_id"));
        assertThat(database.backlog(CLAIM).size()).isZero();
    }

    @Test
    void losesNothingWhileTheBrokerIsAwayAndKeepsTheOrder() throws Exception {
        try (Gate gate = Gate.before(KafkaServer.shared().addresses())) {
            append(note("a", 1));
            append(note("a", 2));
            Relay relay = relay(gate.address(), database.backlog(CLAIM));

            assertThat(relay.round()).isEqualTo(Relay.Outcome.AWAY);
            append(note("a", 3));
            assertThat(database.backlog(CLAIM).size()).isEqualTo(3);

            gate.open();
            sendAll(relay);
        }
        // A slow machine may see one of them twice, never one before another.
        assertThat(TestKafka.read(topic).stream().map(RelayTests::version).distinct())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void writesCloudEventsInBinaryMode() throws Exception {
        append(note("a", 7));
        append(OutgoingEvent.tombstone(topic, "a", TYPE, 8));

        Relay relay = relay(KafkaServer.shared().addresses(), database.backlog(CLAIM));
        sendAll(relay);

        List<ConsumerRecord<String, byte[]>> records = TestKafka.read(topic);
        ConsumerRecord<String, byte[]> event = records.getFirst();
        assertThat(event.value()).asString().isEqualTo("{\"text\":\"hello\"}");
        assertThat(TestKafka.header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(TestKafka.header(event, "ce_type")).isEqualTo("note.written");
        assertThat(TestKafka.header(event, "ce_source")).isEqualTo("urn:anteroom:probe");
        assertThat(TestKafka.header(event, "ce_subject")).isEqualTo("a");
        assertThat(TestKafka.header(event, "ce_dataversion")).isEqualTo("1");
        assertThat(TestKafka.header(event, "ce_aggregateversion")).isEqualTo("7");
        assertThat(TestKafka.header(event, "content-type")).isEqualTo("application/json");
        assertThat(records.getLast().value()).isNull();
        assertThat(TestKafka.header(records.getLast(), "ce_aggregateversion")).isEqualTo("8");
    }

    /** A round may end after one of several events, when the broker is slow. */
    private void sendAll(Relay relay) {
        await().until(
                        () ->
                                relay.round() == Relay.Outcome.IDLE
                                        && database.backlog(CLAIM).size() == 0);
    }

    private void append(OutgoingEvent event) {
        database.inTransaction(() -> outbox.append(event));
    }

    private void appendAndWait(CountDownLatch appended, CountDownLatch commit) {
        database.inTransaction(
                () -> {
                    outbox.append(note("a", 1));
                    appended.countDown();
                    await().until(() -> commit.getCount() == 0);
                });
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
