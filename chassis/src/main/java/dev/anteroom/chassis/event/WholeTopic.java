package dev.anteroom.chassis.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads everything that is on a topic now, once. */
public final class WholeTopic {

    private static final Duration POLL = Duration.ofMillis(200);

    /** A person waits for the answer: better late than none on a busy machine. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final KafkaClients clients;

    public WholeTopic(KafkaClients clients) {
        this.clients = clients;
    }

    /**
     * Hands over each record, in order by partition; a topic that does not exist is empty.
     *
     * @throws BrokerUnreachableException when Kafka does not answer
     */
    public void read(String topic, java.util.function.Consumer<ConsumerRecord<String, byte[]>> to) {
        try (Consumer<String, byte[]> consumer = clients.reader()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            readTo(consumer, consumer.endOffsets(partitions, SILENCE), to);
        } catch (KafkaException e) {
            throw new BrokerUnreachableException(e);
        }
    }

    /**
     * Where the topic begins and ends now: the same twice when nothing came or went in between.
     *
     * @throws BrokerUnreachableException when Kafka does not answer
     */
    public Extent extent(String topic) {
        try (Consumer<String, byte[]> consumer = clients.reader()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            // Kafka's client complains of offsets that belong to no partition of its own.
            consumer.assign(partitions);
            return new Extent(
                    consumer.beginningOffsets(partitions, SILENCE),
                    consumer.endOffsets(partitions, SILENCE));
        } catch (KafkaException e) {
            throw new BrokerUnreachableException(e);
        }
    }

    private static List<TopicPartition> partitions(
            Consumer<String, byte[]> consumer, String topic) {
        return consumer.listTopics(SILENCE).getOrDefault(topic, List.of()).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private static void readTo(
            Consumer<String, byte[]> consumer,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> to) {
        Instant limit = Instant.now().plus(SILENCE);
        while (!reached(consumer, ends)) {
            var records = consumer.poll(POLL);
            records.forEach(to);
            if (!records.isEmpty()) {
                limit = Instant.now().plus(SILENCE);
            } else if (Instant.now().isAfter(limit)) {
                throw new org.apache.kafka.common.errors.TimeoutException("No more records came");
            }
        }
    }

    private static boolean reached(
            Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey(), SILENCE) >= end.getValue());
    }

    /**
     * The offsets of a topic's partitions; none of a topic that does not exist.
     *
     * @param beginnings of the oldest records
     * @param ends behind the newest
     */
    public record Extent(Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends) {}
}
