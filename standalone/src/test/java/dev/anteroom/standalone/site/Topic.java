package dev.anteroom.standalone.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one partition, written to and read as a service would. */
final class Topic implements AutoCloseable {

    private final TopicPartition partition;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final List<String> read = new ArrayList<>();

    private Topic(String servers, String name) {
        this.partition = new TopicPartition(name, 0);
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
        this.consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
    }

    static Topic create(String servers, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
        return new Topic(servers, name);
    }

    /** Returns once the broker has acknowledged it. */
    void send(String message) throws Exception {
        producer.send(new ProducerRecord<>(partition.topic(), message)).get();
    }

    /** All messages so far. */
    List<String> read() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
        return List.copyOf(read);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close();
    }
}
