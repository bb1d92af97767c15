package dev.anteroom.content.testing;

import dev.anteroom.chassis.testing.KafkaServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Says on Kafka what booking-service says, in the form of contracts/README.md. */
public final class Booking {

    private static final String TOPIC = "booking.availability";
    private static final AtomicLong VERSION = new AtomicLong(System.currentTimeMillis());

    private Booking() {}

    /** A version later than all before it. */
    public static long version() {
        return VERSION.incrementAndGet();
    }

    /** These are all free times of the practitioner. */
    public static void free(UUID practitioner, long version, Instant... starts) {
        String slots =
                Arrays.stream(starts)
                        .map("{\"start\":\"%s\",\"minutes\":50}"::formatted)
                        .collect(Collectors.joining(","));
        tell(
                practitioner,
                version,
                """
                {"practitionerId":"%s","zone":"America/New_York","until":"%s","slots":[%s]}
                """
                        .formatted(practitioner, Instant.now().plusSeconds(86_400), slots));
    }

    /** Nothing is known of the practitioner any more. */
    public static void forget(UUID practitioner) {
        tell(practitioner, version(), null);
    }

    private static void tell(UUID practitioner, long version, @Nullable String json) {
        var record =
                new ProducerRecord<String, @Nullable String>(TOPIC, practitioner.toString(), json);
        headers(practitioner, version)
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, @Nullable String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", KafkaServer.shared().addresses()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take the event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static Map<String, String> headers(UUID practitioner, long version) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "availability.changed",
                "ce_source",
                "urn:anteroom:booking-service",
                "ce_subject",
                practitioner.toString(),
                "ce_time",
                Instant.now().toString(),
                "ce_dataversion",
                "1",
                "ce_aggregateversion",
                String.valueOf(version),
                "content-type",
                "application/json");
    }
}
