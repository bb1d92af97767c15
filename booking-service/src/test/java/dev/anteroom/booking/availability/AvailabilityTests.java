package dev.anteroom.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.chassis.event.EventJson;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.chassis.testing.KafkaServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the rest of the site hears of free times and bookings, and what nobody hears. */
@BookingSite
@ExtendWith(OutputCaptureExtension.class)
class AvailabilityTests {

    private static final String ADDRESS = "quirin.abendroth@canary.example";

    @Autowired private BookedSession sessions;
    @Autowired private CancelBooking cancel;

    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                    Map.of(
                            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            KafkaServer.shared().addresses(),
                            ConsumerConfig.GROUP_ID_CONFIG,
                            UUID.randomUUID().toString(),
                            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                            "earliest"),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());

    @BeforeEach
    void listen() {
        consumer.subscribe(List.of("booking.availability", "booking.bookings"));
    }

    @AfterEach
    void stopListening() {
        consumer.close();
    }

    @Test
    void tellsWithinMomentsThatATimeIsGoneAndFreeAgain(CapturedOutput output) {
        BookingOutcome.Booked booked =
                sessions.with(Arrivals.RENATA, "Quirin Abendroth", ADDRESS, "The dishwasher");
        hear(event -> !starts(event).contains(booked.start()));
        cancel.byStaff(booked.booking());
        hear(event -> starts(event).contains(booked.start()));

        Contracts availability = Contracts.of(new EventType("availability.changed", 1));
        List<ConsumerRecord<String, byte[]>> ours = of("booking.availability");
        ours.forEach(it -> availability.check(read(it.value(), Map.class)));
        assertThat(versions(ours)).isSorted();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> bookingEvents(booked).size() == 2);
        Contracts.of(new EventType("booking.confirmed", 1))
                .check(read(bookingEvents(booked).getFirst().value(), Map.class));
        Contracts.of(new EventType("booking.cancelled", 1))
                .check(read(bookingEvents(booked).getLast().value(), Map.class));
        tellsNobodyWhoTheClientIs(output);
    }

    private void tellsNobodyWhoTheClientIs(CapturedOutput output) {
        StringBuilder everything = new StringBuilder();
        // The test's own mail server writes down for whom it opens a mailbox.
        output.toString()
                .lines()
                .filter(line -> !line.contains("c.i.g."))
                .forEach(everything::append);
        heard.forEach(
                it -> {
                    if (it.value() != null) { // a tombstone says nothing
                        everything.append(new String(it.value(), StandardCharsets.UTF_8));
                    }
                    it.headers()
                            .forEach(
                                    header ->
                                            everything.append(
                                                    new String(
                                                            header.value(),
                                                            StandardCharsets.UTF_8)));
                });
        assertThat(everything.toString())
                .doesNotContainIgnoringCase("abendroth")
                .doesNotContainIgnoringCase("canary.example")
                .doesNotContainIgnoringCase("dishwasher");
    }

    private void hear(Predicate<AvailabilityChanged> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(
                        () -> {
                            poll();
                            List<ConsumerRecord<String, byte[]>> ours = of("booking.availability");
                            return !ours.isEmpty()
                                    && condition.test(
                                            read(
                                                    ours.getLast().value(),
                                                    AvailabilityChanged.class));
                        });
    }

    private List<ConsumerRecord<String, byte[]>> bookingEvents(BookingOutcome.Booked booked) {
        poll();
        return heard.stream()
                .filter(it -> it.topic().equals("booking.bookings"))
                .filter(it -> it.key().equals(booked.booking().toString()))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> of(String topic) {
        return heard.stream()
                .filter(it -> it.topic().equals(topic))
                .filter(it -> it.key().equals(Arrivals.RENATA.toString()))
                .toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
    }

    private static List<Long> versions(List<ConsumerRecord<String, byte[]>> events) {
        return events.stream()
                .map(it -> it.headers().lastHeader("ce_aggregateversion").value())
                .map(it -> Long.valueOf(new String(it, StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<Instant> starts(AvailabilityChanged event) {
        return event.slots().stream().map(AvailabilityChanged.Free::start).toList();
    }

    private static <T> T read(byte[] json, Class<T> type) {
        return EventJson.read(json, type);
    }
}
