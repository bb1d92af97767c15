package dev.anteroom.chassis.broadcast;

import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all partitions of a topic for one follower, for as long as the service runs. */
final class TopicReader {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** How often the broker is asked how far the topic goes; silence alone proves nothing. */
    private static final Duration CHECK = Duration.ofSeconds(1);

    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final KafkaClients clients;
    private final EventTopics topics;
    private final Delivery<?> delivery;
    private final TopicFollower.Start start;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private boolean started;

    TopicReader(KafkaClients clients, EventTopics topics, TopicFollower<?> follower) {
        this.clients = clients;
        this.topics = topics;
        this.delivery = new Delivery<>(follower);
        this.start = follower.start();
    }

    void run() {
        try {
            while (stop.getCount() > 0) {
                try (Consumer<String, byte[]> consumer = connect()) {
                    follow(consumer);
                } catch (KafkaException | org.springframework.kafka.KafkaException e) {
                    LOG.debug("Cannot read {}", delivery.topic(), e);
                    delivery.lost();
                    stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stop.countDown();
    }

    private Consumer<String, byte[]> connect() {
        topics.ensure(Set.of(delivery.topic()));
        return clients.reader();
    }

    private void follow(Consumer<String, byte[]> consumer) {
        long checked = System.nanoTime() - CHECK.toNanos();
        while (stop.getCount() > 0) {
            if (System.nanoTime() - checked >= CHECK.toNanos() || !delivery.isCurrent()) {
                check(consumer);
                checked = System.nanoTime();
            }
            if (!consumer.assignment().isEmpty()) {
                consumer.poll(POLL)
                        .forEach(
                                record -> {
                                    delivery.deliver(record);
                                    next.put(
                                            new TopicPartition(record.topic(), record.partition()),
                                            record.offset() + 1);
                                });
            }
        }
    }

    /**
     * Takes in new partitions, lets go of lost ones, and learns whether the broker answers and
     * anything is left.
     */
    private void check(Consumer<String, byte[]> consumer) {
        try {
            assign(consumer);
            Map<TopicPartition, Long> ends = consumer.endOffsets(next.keySet(), ANSWER);
            boolean all =
                    ends.entrySet().stream()
                            .allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
            if (all && !ends.isEmpty()) {
                delivery.caughtUp();
            }
        } catch (TimeoutException e) {
            delivery.lost();
        }
    }

    private void assign(Consumer<String, byte[]> consumer) {
        Set<TopicPartition> all =
                consumer.partitionsFor(delivery.topic(), ANSWER).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .collect(Collectors.toSet());
        if (all.isEmpty()) {
            throw new KafkaException("The topic is gone: it is made anew when we connect again");
        }
        if (consumer.assignment().equals(all)) {
            return;
        }
        // A topic that was made anew may have fewer; nobody answers for the others.
        next.keySet().retainAll(all);
        List<TopicPartition> fresh = all.stream().filter(p -> !next.containsKey(p)).toList();
        boolean fromEnd = start == TopicFollower.Start.END && !started;
        next.putAll(
                fromEnd
                        ? consumer.endOffsets(fresh, ANSWER)
                        : consumer.beginningOffsets(fresh, ANSWER));
        started = true;
        consumer.assign(all);
        next.forEach(consumer::seek);
    }
}
