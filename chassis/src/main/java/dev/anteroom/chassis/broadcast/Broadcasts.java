package dev.anteroom.chassis.broadcast;

import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Runs a reader for each follower. */
final class Broadcasts implements SmartLifecycle {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final List<TopicReader> readers;
    private final List<Thread> threads = new ArrayList<>();

    Broadcasts(
            KafkaClients clients, EventTopics topics, List<? extends TopicFollower<?>> followers) {
        this.readers =
                followers.stream()
                        .map(follower -> new TopicReader(clients, topics, follower))
                        .toList();
    }

    @Override
    public void start() {
        readers.forEach(
                reader -> threads.add(Thread.ofVirtual().name("broadcast").start(reader::run)));
    }

    @Override
    public void stop() {
        readers.forEach(TopicReader::stop);
        try {
            for (Thread thread : threads) {
                thread.join(STOP_LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
