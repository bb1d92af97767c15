package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.problem.SafeTrace;
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

/**
 * Begins to consume as soon as Kafka can be reached, and again when the container has given up, as
 * it does after an {@code Error} or a refused authorisation. The service starts without it.
 */
final class InboxConsumer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxConsumer.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final EventTopics topics;
    private final Set<String> names;
    private final Supplier<MessageListenerContainer> containers;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable MessageListenerContainer container;
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
            Thread.ofVirtual().name("inbox-keeper").start(this::keep);
        }
    }

    /** Whether events are consumed, or there are none to consume. */
    boolean isConsuming() {
        MessageListenerContainer present = container;
        return names.isEmpty()
                || (present != null && present.isRunning() && present.isInExpectedState());
    }

    /** What consumes now, if anything does. */
    @Nullable MessageListenerContainer container() {
        return container;
    }

    /** Looks again and again; rarer while it starts in vain. */
    private void keep() {
        Duration pause = FIRST_PAUSE;
        try {
            do {
                if (isConsuming()) {
                    pause = FIRST_PAUSE;
                } else {
                    pause = begin() ? longer(pause) : FIRST_PAUSE;
                }
            } while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** False when Kafka is out of reach: then no consumer was tried that could fail again. */
    private synchronized boolean begin() {
        MessageListenerContainer former = container;
        if (former != null) {
            LOG.error("The consumer has stopped, which it should not; it begins anew");
            former.stop();
            container = null;
        }
        try {
            topics.ensure(names);
        } catch (RuntimeException e) {
            LOG.warn("Not consuming: Kafka is out of reach");
            LOG.debug("Kafka is out of reach", e);
            return false;
        }
        if (stop.getCount() > 0) {
            open();
        }
        return true;
    }

    private void open() {
        MessageListenerContainer fresh = containers.get();
        try {
            fresh.start();
            container = fresh;
        } catch (RuntimeException e) {
            LOG.error("Not consuming: the consumer cannot be started\n{}", SafeTrace.of(e));
            // Some of its consumers may run already, and would never be heard of again.
            fresh.stop();
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
