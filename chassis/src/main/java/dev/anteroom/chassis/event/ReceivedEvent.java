package dev.anteroom.chassis.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A record of Kafka read as a CloudEvent, its data not looked at yet.
 *
 * @param data null for a tombstone
 */
public record ReceivedEvent(
        UUID id,
        String key,
        EventType type,
        long aggregateVersion,
        Instant time,
        @Nullable CloudEventData data) {

    /**
     * Reads the attributes.
     *
     * @throws UndecodableEventException when one is missing or not what it should be
     */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> record) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
            return new ReceivedEvent(
                    UUID.fromString(event.getId()),
                    Objects.requireNonNullElse(record.key(), ""),
                    new EventType(
                            event.getType(),
                            Integer.parseInt(extension(event, EventAttributes.DATA_VERSION))),
                    Long.parseLong(extension(event, EventAttributes.AGGREGATE_VERSION)),
                    Objects.requireNonNull(event.getTime()).toInstant(),
                    record.value() == null ? null : event.getData());
        } catch (RuntimeException e) {
            throw new UndecodableEventException("Not an event of ours", e);
        }
    }

    /** Whether the record ends its key on a compacted topic. */
    public boolean isTombstone() {
        return data == null;
    }

    /**
     * Reads the data into the receiver's own record of it.
     *
     * @throws UndecodableEventException when it is not JSON of that shape
     */
    public <T> IncomingEvent<T> read(Class<T> type) {
        if (data == null) {
            throw new IllegalStateException("A tombstone has no data");
        }
        try {
            T read = EventJson.read(data.toBytes(), type);
            if (read == null) {
                throw new IllegalArgumentException("JSON null");
            }
            return new IncomingEvent<>(id, key, this.type, aggregateVersion, time, read);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UndecodableEventException("Its data cannot be read", e);
        }
    }

    private static String extension(CloudEvent event, String name) {
        return String.valueOf(event.getExtension(name));
    }
}
