package dev.anteroom.chassis.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** Kafka clients with the settings that the promises of outbox and inbox rest on. */
public final class KafkaClients {

    /** The longest that one record may be on its way before the producer gives it up. */
    public static final Duration DELIVERY_LIMIT = Duration.ofSeconds(6);

    private static final int BLOCK_MILLIS = 3_000;
    private static final int REQUEST_MILLIS = 3_000;

    /** Before compression; a long article must fit, and as a dead letter with more headers too. */
    private static final int REQUEST_BYTES = 4 * 1024 * 1024;

    private static final int METADATA_MILLIS = 30_000;
    private static final int SESSION_MILLIS = 10_000;
    private static final int HEARTBEAT_MILLIS = 3_000;
    private static final int POLL_RECORDS = 50;

    private final Map<String, Object> producing;
    private final Map<String, Object> consuming;

    KafkaClients(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
        this.producing = new HashMap<>(producers.getConfigurationProperties());
        this.consuming = new HashMap<>(consumers.getConfigurationProperties());
        producing.put(ProducerConfig.ACKS_CONFIG, "all");
        producing.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producing.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producing.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        producing.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, REQUEST_BYTES);
        producing.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
        producing.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        producing.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY_LIMIT.toMillis());
        consuming.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consuming.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consuming.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consuming.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_MILLIS);
        consuming.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        consuming.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    }

    /** Waits for all replicas and never writes a record twice by itself. */
    public Producer<String, byte[]> producer() {
        return new KafkaProducer<>(producing, new StringSerializer(), new ByteArraySerializer());
    }

    /** A consumer without a group, for reading a topic whole. */
    public Consumer<String, byte[]> reader() {
        return new KafkaConsumer<>(
                consuming, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Consumers of one group, whose offsets only the caller commits. */
    public ConsumerFactory<String, byte[]> group(String name) {
        Map<String, Object> settings = new HashMap<>(consuming);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, name);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, POLL_RECORDS);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        return new DefaultKafkaConsumerFactory<>(
                settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
