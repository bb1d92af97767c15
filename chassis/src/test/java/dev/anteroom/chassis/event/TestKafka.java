package dev.anteroom.chassis.event;

import dev.anteroom.chassis.testing.KafkaServer;
import dev.anteroom.chassis.testing.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** The chassis's Kafka clients without a Spring context, and records as tests need them. */
public final class TestKafka {

    private TestKafka() {}

    public static KafkaClients clients(String addresses) {
        return new KafkaClients(
                new DefaultKafkaProducerFactory<>(settings(addresses)),
                new DefaultKafkaConsumerFactory<>(settings(addresses)));
    }

    /** Like the others, with one setting more for those that read. */
    public static KafkaClients clients(String addresses, String setting, Object value) {
        Map<String, Object> reading = new HashMap<>(settings(addresses));
        reading.put(setting, value);
        return new KafkaClients(
                new DefaultKafkaProducerFactory<>(settings(addresses)),
                new DefaultKafkaConsumerFactory<>(reading));
    }

    public static EventTopics topics(String addresses) {
        return new EventTopics(
                settings(addresses),
                new EventSettings(3, (short) 1, Set.of(), Duration.ofDays(1), Duration.ofDays(1)));
    }

    /** All that is on the topic of the shared broker now. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        // The product gives up after three seconds; a busy machine may take longer.
        return Waiting.await()
                .ignoreException(BrokerUnreachableException.class)
                .until(() -> readNow(topic), Objects::nonNull);
    }

    private static List<ConsumerRecord<String, byte[]>> readNow(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        new WholeTopic(clients(KafkaServer.shared().addresses())).read(topic, found::add);
        return found;
    }

    /** Sends a record past any outbox and waits for the ack. */
    public static void send(ProducerRecord<String, byte[]> record) throws Exception {
        try (Producer<String, byte[]> producer =
                clients(KafkaServer.shared().addresses()).producer()) {
            producer.send(record).get();
        }
    }

    /** A record with the headers of contracts/README.md. */
    public static ProducerRecord<String, byte[]> event(
            String topic, String key, UUID id, EventType type, long version, String json) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", type.name(),
                        "ce_source", "urn:anteroom:test",
                        "ce_time", Instant.now().toString(),
                        "ce_dataversion", String.valueOf(type.version()),
                        "ce_aggregateversion", String.valueOf(version),
                        "content-type", "application/json")
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** The value of a header. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings(String addresses) {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, addresses);
    }
}
