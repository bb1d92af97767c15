package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.slot.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forty-eight clients at once, before a replica that has four connections. */
class HerdTests {

    private static final int CLIENTS = 48;
    private static final int STARTS = 10;
    private static final int CONNECTIONS = 4;
    private static final BookingDatabase DATABASE =
            new BookingDatabase(CONNECTIONS, Duration.ofSeconds(10));
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");

    @AfterEach
    void nobodyDeadlocked() {
        assertThat(DATABASE.deadlocks()).isZero();
    }

    @Test
    void givesOneSlotToOneOfThem() {
        Practice practice = new Practice(DATABASE);

        List<BookingOutcome> outcomes = Concurrently.all(times(() -> practice.book(TEN)));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(BookingOutcome.SlotTaken.class::isInstance)
                .hasSize(CLIENTS - 1)
                .allSatisfy(
                        taken ->
                                assertThat(((BookingOutcome.SlotTaken) taken).alternatives())
                                        .isNotEmpty());
        assertThat(practice.all()).hasSize(1);
    }

    @Test
    void answersOneKeyOnceHoweverManySendIt() {
        Practice practice = new Practice(DATABASE);
        BookingRequest request = practice.request(TEN);
        String key = UUID.randomUUID().toString();

        List<BookingOutcome> outcomes =
                Concurrently.all(times(() -> DATABASE.book.book(request, key)));

        assertThat(outcomes).hasOnlyElementsOfType(BookingOutcome.Booked.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(practice.all()).hasSize(1);
    }

    @Test
    void neverOverlapsWhateverTheyWant() {
        Practice practice = new Practice(DATABASE);
        List<Callable<Object>> wishes = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(client);
            wishes.add(
                    () -> {
                        for (int i = 0; i < 6; i++) {
                            bookOrCancel(practice, random);
                        }
                        return "done";
                    });
        }
        Concurrently.all(wishes);
        // Whatever was cancelled last, several sessions stand in the end.
        IntStream.range(0, STARTS).forEach(i -> practice.book(start(i)));

        List<TimeRange> live =
                practice.all().stream()
                        .filter(booking -> booking.state().isLive())
                        .map(Booking::session)
                        .map(practice.offer.rules()::blockedBy)
                        .toList();
        assertThat(live).hasSizeGreaterThan(1);
        for (int i = 1; i < live.size(); i++) {
            assertThat(live.get(i - 1).overlaps(live.get(i))).isFalse();
        }
    }

    private static void bookOrCancel(Practice practice, Random random) {
        if (practice.book(start(random.nextInt(STARTS))) instanceof BookingOutcome.Booked booked
                && random.nextBoolean()) {
            DATABASE.cancel.byStaff(booked.booking());
        }
    }

    private static Instant start(int number) {
        return TEN.plus(Duration.ofMinutes(30L * number));
    }

    private static List<Callable<BookingOutcome>> times(Callable<BookingOutcome> work) {
        return IntStream.range(0, CLIENTS).mapToObj(i -> work).toList();
    }
}
