package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.EventTopics;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Begins to consume as soon as Kafka can be reached; the service starts without it. */
final class InboxConsumer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxConsumer.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final EventTopics topics;
    private final Set<String> names;
    private final Supplier<MessageListenerContainer> containers;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable MessageListenerContainer container;
    private volatile boolean running;

    InboxConsumer(
            EventTopics topics, Set<String> names, Supplier<MessageListenerContainer> containers) {
        this.topics = topics;
        this.names = names;
        this.containers = containers;
    }

    @Override
    public void start() {
        running = true;
        if (!names.isEmpty()) {
            Thread.ofVirtual().name("inbox-start").start(this::join);
        }
    }

    private void join() {
        try {
            while (stop.getCount() > 0 && !joined()) {
                LOG.warn("Not consuming yet: Kafka is out of reach");
                stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean joined() {
        try {
            topics.ensure(names);
            if (stop.getCount() > 0) {
                container = containers.get();
                container.start();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.debug("Kafka is out of reach", e);
            return false;
        }
    }

    @Override
    public void stop() {
        stop.countDown();
        synchronized (this) {
            if (container != null) {
                container.stop();
            }
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
