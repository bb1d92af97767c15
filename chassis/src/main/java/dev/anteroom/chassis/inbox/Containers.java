package dev.anteroom.chassis.inbox;

import io.micrometer.observation.ObservationRegistry;
import java.util.Set;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Sets up the consumers: offsets are committed after each record, traces go on. */
final class Containers {

    private Containers() {}

    static MessageListenerContainer container(
            ConsumerFactory<String, byte[]> consumers,
            Set<String> topics,
            MessageListener<String, byte[]> listener,
            CommonErrorHandler errors,
            ObservationRegistry observations,
            int count) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("inbox-");
        threads.setVirtualThreads(true);
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setMessageListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.RECORD);
        properties.setListenerTaskExecutor(threads);
        properties.setObservationEnabled(true);
        properties.setObservationRegistry(observations);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("inbox");
        container.setConcurrency(count);
        container.setCommonErrorHandler(errors);
        return container;
    }
}
