package dev.anteroom.chassis.broadcast;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.testing.KafkaServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TopicReaderTests {

    private static final EventType TOLD = new EventType("news.told", 1);

    private final String topic = "news-" + UUID.randomUUID();
    private final Follower follower = new Follower(topic);

    @Test
    void goesOnWhenTheTopicWasMadeAnewWithFewerPartitions() throws Exception {
        String kafka = KafkaServer.shared().addresses();
        TopicReader reader =
                new TopicReader(TestKafka.clients(kafka), TestKafka.topics(kafka), follower);
        Thread reading = Thread.ofVirtual().start(reader::run);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            await().until(() -> follower.isCurrent());

            admin.deleteTopics(List.of(topic)).all().get();
            await().ignoreExceptions()
                    .until(
                            () -> {
                                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                                        .all()
                                        .get();
                                return true;
                            });
            await().ignoreExceptions()
                    .until(
                            () -> {
                                tell("after");
                                return true;
                            });

            await().until(() -> follower.told().contains("after"));
            await().until(() -> follower.isCurrent());
            tell("later");
            await().until(() -> follower.told().contains("later"));
        } finally {
            reader.stop();
            reading.join();
        }
        assertThat(follower.told()).last().isEqualTo("later");
    }

    private void tell(String key) throws Exception {
        TestKafka.send(TestKafka.event(topic, key, UUID.randomUUID(), TOLD, 1, "{}"));
    }

    /** What one event says. */
    record News() {}

    /** Writes down whom it heard of. */
    private static final class Follower implements TopicFollower<News> {

        private final String topic;
        private final List<String> told = new CopyOnWriteArrayList<>();
        private volatile boolean current;

        Follower(String topic) {
            this.topic = topic;
        }

        List<String> told() {
            return told;
        }

        boolean isCurrent() {
            return current;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public EventType type() {
            return TOLD;
        }

        @Override
        public Class<News> dataType() {
            return News.class;
        }

        @Override
        public Start start() {
            return Start.BEGINNING;
        }

        @Override
        public void handle(IncomingEvent<News> event) {
            told.add(event.key());
        }

        @Override
        public void caughtUp() {
            current = true;
        }

        @Override
        public void lost() {
            current = false;
        }
    }
}
