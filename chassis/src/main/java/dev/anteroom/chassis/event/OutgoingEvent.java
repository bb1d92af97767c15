package dev.anteroom.chassis.event;

import org.jspecify.annotations.Nullable;

/**
 * An event that a service tells the others.
 *
 * @param topic Kafka topic, such as {@code content.articles}
 * @param key the aggregate's id; events of one key keep their order
 * @param type logical type and schema version
 * @param aggregateVersion the aggregate's version after the change, rising by aggregate
 * @param data a record written as JSON; null makes a tombstone that ends the key on a compacted
 *     topic
 */
public record OutgoingEvent(
        String topic, String key, EventType type, long aggregateVersion, @Nullable Object data) {

    /** A record without value that lets a compacted topic forget the key. */
    public static OutgoingEvent tombstone(
            String topic, String key, EventType type, long aggregateVersion) {
        return new OutgoingEvent(topic, key, type, aggregateVersion, null);
    }
}
