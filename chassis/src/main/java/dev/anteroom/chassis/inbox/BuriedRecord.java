package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.ServiceName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of a dead letter: the original's key, value and headers, and headers of ours that
 * say where it came from and why it is here.
 */
final class BuriedRecord {

    private static final String TOPIC = "dead_topic";
    private static final String PARTITION = "dead_partition";
    private static final String OFFSET = "dead_offset";
    private static final String REASON = "dead_reason";
    private static final String SINCE = "dead_since";

    private BuriedRecord() {}

    static String topic(String original, ServiceName service) {
        return original + "." + service + EventTopics.DEAD_LETTERS;
    }

    static ProducerRecord<String, byte[]> bury(
            ConsumerRecord<String, byte[]> original, String topic, String reason, Instant now) {
        ProducerRecord<String, byte[]> dead =
                new ProducerRecord<>(
                        topic, null, original.key(), original.value(), original.headers());
        put(dead.headers(), TOPIC, original.topic());
        put(dead.headers(), PARTITION, String.valueOf(original.partition()));
        put(dead.headers(), OFFSET, String.valueOf(original.offset()));
        put(dead.headers(), REASON, reason);
        put(dead.headers(), SINCE, now.toString());
        return dead;
    }

    /** The original as it was when it came from its topic. */
    static ConsumerRecord<String, byte[]> unearth(ConsumerRecord<String, byte[]> dead) {
        return new ConsumerRecord<>(
                text(dead, TOPIC),
                Integer.parseInt(text(dead, PARTITION)),
                Long.parseLong(text(dead, OFFSET)),
                dead.timestamp(),
                TimestampType.CREATE_TIME,
                dead.serializedKeySize(),
                dead.serializedValueSize(),
                dead.key(),
                dead.value(),
                dead.headers(),
                Optional.empty());
    }

    /** Whether the record is in this form; anyone may write to a topic. */
    static boolean isOne(ConsumerRecord<String, byte[]> record) {
        return Stream.of(TOPIC, PARTITION, OFFSET, REASON, SINCE)
                .allMatch(name -> record.headers().lastHeader(name) != null);
    }

    static String id(ConsumerRecord<String, byte[]> dead) {
        return text(dead, TOPIC) + "-" + text(dead, PARTITION) + "-" + text(dead, OFFSET);
    }

    static DeadLetter describe(
            ConsumerRecord<String, byte[]> dead, DeadLetter.@Nullable Replay replay) {
        Header type = dead.headers().lastHeader("ce_type");
        return new DeadLetter(
                id(dead),
                text(dead, TOPIC),
                String.valueOf(dead.key()),
                type == null ? null : new String(type.value(), StandardCharsets.UTF_8),
                text(dead, REASON),
                Instant.parse(text(dead, SINCE)),
                replay);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ConsumerRecord<String, byte[]> dead, String name) {
        return new String(dead.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
