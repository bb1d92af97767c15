package dev.anteroom.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.event.KafkaClients;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.event.WholeTopic;
import dev.anteroom.chassis.testing.KafkaServer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadLetterCountTests {

    private static final String KAFKA = KafkaServer.shared().addresses();
    private static final ServiceName SERVICE = new ServiceName("counting");

    private final String topic = "counted-" + UUID.randomUUID();
    private final KafkaClients clients =
            TestKafka.clients(
                    KAFKA, ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, Reads.class.getName());
    private final Graveyard graveyard =
            new Graveyard(TestKafka.topics(KAFKA), clients, SERVICE, Clock.systemUTC());
    private final InboxDatabase database = new InboxDatabase();
    private final Replays replays = new Replays(database.jdbc());
    private final DeadLetterCount count = new DeadLetterCount(letters(), Duration.ofMinutes(1));

    @AfterEach
    void close() {
        graveyard.close();
    }

    @Test
    void readsDeadLettersOnceAndReplaysEachTime() {
        bury(0);
        bury(1);
        bury(1);
        count.round();
        assertThat(count.waiting()).isEqualTo(2);
        int reads = Reads.NUMBER.get();

        count.round();
        replays.note(topic + "-0-0", "a test");
        count.round();
        assertThat(count.waiting()).isEqualTo(1);
        assertThat(Reads.NUMBER).hasValue(reads);

        bury(2);
        count.round();
        assertThat(count.waiting()).isEqualTo(2);
        assertThat(Reads.NUMBER).hasValueGreaterThan(reads);
    }

    @Test
    void countsNoneWhereNothingWasEverBuried() {
        assertThat(count.waiting()).isNaN();

        count.round();

        assertThat(count.waiting()).isZero();
    }

    private void bury(long offset) {
        graveyard.bury(new ConsumerRecord<>(topic, 0, offset, "key", new byte[] {1}), "Sample");
    }

    private DeadLetters letters() {
        Subscriptions subscriptions = new Subscriptions(List.of(new Deaf(topic)));
        return new DeadLetters(
                subscriptions,
                SERVICE,
                new WholeTopic(clients),
                new Inbox(
                        subscriptions, new HandledEvents(database.jdbc()), database.transactions()),
                replays);
    }

    /** Counts the records that consumers of this class's clients were given. */
    public static final class Reads implements ConsumerInterceptor<String, byte[]> {

        private static final AtomicInteger NUMBER = new AtomicInteger();

        @Override
        public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
            NUMBER.addAndGet(records.count());
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> settings) {}
    }

    /** Subscribes to a topic and hears nothing. */
    private record Deaf(String topic) implements EventHandler<String> {

        @Override
        public EventType type() {
            return new EventType("nothing.said", 1);
        }

        @Override
        public Class<String> dataType() {
            return String.class;
        }

        @Override
        public void handle(IncomingEvent<String> event) {}
    }
}
