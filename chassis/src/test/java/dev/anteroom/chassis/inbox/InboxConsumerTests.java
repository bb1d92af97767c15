package dev.anteroom.chassis.inbox;

import static dev.anteroom.chassis.testing.Waiting.await;

import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.testing.KafkaServer;
import io.micrometer.observation.ObservationRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;

@Execution(ExecutionMode.CONCURRENT)
class InboxConsumerTests {

    private static final int CONSUMERS = 2;

    private final String topic = "begun-" + UUID.randomUUID();
    private final SecondFails consumers = new SecondFails();

    @Test
    void leavesNoConsumerBehindWhenAStartFailsHalfWay() {
        InboxConsumer inbox =
                new InboxConsumer(
                        TestKafka.topics(KafkaServer.shared().addresses()),
                        Set.of(topic),
                        () ->
                                Containers.container(
                                        factory(),
                                        Set.of(topic),
                                        record -> {},
                                        new DefaultErrorHandler(),
                                        ObservationRegistry.NOOP,
                                        CONSUMERS));
        inbox.start();
        try {
            await().until(() -> inbox.isConsuming() && consumers.open.size() == CONSUMERS);
        } finally {
            inbox.stop();
        }
    }

    private ConsumerFactory<String, byte[]> factory() {
        ConsumerFactory<String, byte[]> factory =
                TestKafka.clients(KafkaServer.shared().addresses()).group(topic);
        factory.addListener(consumers);
        return factory;
    }

    /** Lets the second consumer of all fail, and knows which ones are open. */
    private static final class SecondFails implements ConsumerFactory.Listener<String, byte[]> {

        private final AtomicInteger made = new AtomicInteger();
        private final Set<Consumer<String, byte[]>> open = ConcurrentHashMap.newKeySet();

        @Override
        public void consumerAdded(String id, Consumer<String, byte[]> consumer) {
            if (made.incrementAndGet() == 2) {
                consumer.close();
                throw new IllegalStateException("The second consumer fails");
            }
            open.add(consumer);
        }

        @Override
        public void consumerRemoved(@Nullable String id, Consumer<String, byte[]> consumer) {
            open.remove(consumer);
        }
    }
}
