package dev.anteroom.booking.booking;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.slot.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every outcome of booking and cancelling, on a real database. */
class BookAppointmentTests {

    private static final BookingDatabase DATABASE = new BookingDatabase(6, Duration.ofMillis(300));

    /** Wednesday, 10:00 in New York. */
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");

    private final Practice practice = new Practice(DATABASE);

    @BeforeEach
    void resetTheClock() {
        DATABASE.now = BookingDatabase.NOW;
        DATABASE.changes.clear();
    }

    @Test
    void booksAndKeepsBothTheClockReadingAndTheInstant() {
        BookingOutcome outcome = practice.book(TEN);

        assertThat(outcome).isInstanceOf(BookingOutcome.Booked.class);
        Booking booking = practice.all().getFirst();
        assertThat(booking.session().start()).isEqualTo(TEN);
        assertThat(booking.session().length()).isEqualTo(Duration.ofMinutes(50));
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(DATABASE.changes).containsExactly(booking);
        assertThat(column("local_start::text", booking)).isEqualTo("2026-06-03 10:00:00");
        assertThat(LocalDateTime.ofInstant(TEN, booking.zone()))
                .isEqualTo(LocalDateTime.of(2026, 6, 3, 10, 0));
        assertThat(column("tzdb", booking)).matches("20\\d\\d[a-z]");
        assertThat(column("(upper(blocked) - lower(blocked))::text", booking))
                .isEqualTo("01:05:00");
    }

    @Test
    void offersAlternativesToATakenTime() {
        practice.book(TEN);

        assertThat(practice.book(TEN.plus(Duration.ofMinutes(30))))
                .isInstanceOfSatisfying(
                        BookingOutcome.SlotTaken.class,
                        taken ->
                                assertThat(taken.alternatives())
                                        .hasSize(6)
                                        .isSorted()
                                        .doesNotContain(TEN)
                                        .contains(Instant.parse("2026-06-03T15:30:00Z")));
        assertThat(practice.all()).hasSize(1);
    }

    @Test
    void refusesByNamedRules() {
        DATABASE.now = TEN.minus(Duration.ofMinutes(119));
        assertThat(practice.book(TEN)).isInstanceOf(BookingOutcome.TooSoon.class);
        assertThat(practice.book(TEN.plus(Duration.ofDays(61))))
                .isEqualTo(new BookingOutcome.BeyondHorizon(LocalDate.of(2026, 8, 2)));
        assertThat(practice.book(TEN.plus(Duration.ofMinutes(7))))
                .isInstanceOf(BookingOutcome.NotAStart.class);
        assertThat(DATABASE.book.book(unknownOffer(), key()))
                .isEqualTo(new BookingOutcome.NotOffered());
        assertThat(practice.all()).isEmpty();
    }

    @Test
    void meetsWhereTheHoursAllow() {
        Instant thursday = TEN.plus(Duration.ofDays(1));

        assertThat(DATABASE.book.book(at(TEN, Place.IN_PERSON), key()))
                .isInstanceOfSatisfying(
                        BookingOutcome.Booked.class,
                        booked -> assertThat(booked.place()).isEqualTo(Place.IN_PERSON));
        assertThat(DATABASE.book.book(at(thursday, Place.IN_PERSON), key()))
                .isEqualTo(new BookingOutcome.OtherPlace(Set.of(Place.VIDEO)));
    }

    @Test
    void offersAlternativesThatSuitThePlace() {
        DATABASE.now = TEN.plus(Duration.ofHours(5));

        assertThat(DATABASE.book.book(at(TEN.plus(Duration.ofHours(6)), Place.IN_PERSON), key()))
                .isInstanceOfSatisfying(
                        BookingOutcome.TooSoon.class,
                        soon ->
                                assertThat(soon.alternatives())
                                        .hasSize(6)
                                        .allMatch(it -> it.isAfter(TEN.plus(Duration.ofDays(6)))));
    }

    @Test
    void answersTheSameKeyTheSame() {
        BookingRequest request = practice.request(TEN);
        String key = key();
        BookingOutcome first = DATABASE.book.book(request, key);

        assertThat(DATABASE.book.book(request, key)).isEqualTo(first);
        assertThat(DATABASE.book.book(practice.request(TEN), key))
                .isEqualTo(new BookingOutcome.KeyReused());
        assertThat(practice.all()).hasSize(1);

        BookingRequest late = practice.request(TEN);
        String lateKey = key();
        BookingOutcome refusal = DATABASE.book.book(late, lateKey);
        DATABASE.cancel.byStaff(practice.all().getFirst().id());
        assertThat(refusal).isInstanceOf(BookingOutcome.SlotTaken.class);
        assertThat(DATABASE.book.book(late, lateKey)).isEqualTo(refusal);
    }

    @Test
    void capsWhatOneAddressHasAhead() {
        String address = "often-" + UUID.randomUUID() + "@example.org";
        for (int day = 0; day < 3; day++) {
            assertThat(DATABASE.book.book(practice.request(day(day), address), key()))
                    .isInstanceOf(BookingOutcome.Booked.class);
        }

        assertThat(DATABASE.book.book(practice.request(day(3), address.toUpperCase(ROOT)), key()))
                .isEqualTo(new BookingOutcome.TooMany(3));
        assertThat(practice.book(day(3))).isInstanceOf(BookingOutcome.Booked.class);

        DATABASE.cancel.byStaff(practice.all().getFirst().id());
        assertThat(DATABASE.book.book(practice.request(day(4), address), key()))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    private static Instant day(int number) {
        return TEN.plus(Duration.ofDays(number));
    }

    @Test
    void tellsAClientWhoWaitsTooLongToComeBack() {
        assertThatThrownBy(this::bookWhileSomebodyHoldsTheLock)
                .hasStackTraceContaining("lock timeout");
        assertThat(practice.book(TEN)).isInstanceOf(BookingOutcome.Booked.class);
    }

    private void bookWhileSomebodyHoldsTheLock() {
        DATABASE.transaction.executeWithoutResult(
                status -> {
                    DATABASE.lock.take(practice.practitioner);
                    Concurrently.call(() -> practice.book(TEN));
                });
    }

    private BookingRequest at(Instant start, Place place) {
        BookingRequest request = practice.request(start);
        return new BookingRequest(request.offer(), start, place, request.client());
    }

    private BookingRequest unknownOffer() {
        return new BookingRequest(
                new OfferId(UUID.randomUUID()), TEN, null, practice.request(TEN).client());
    }

    private static String column(String expression, Booking booking) {
        return DATABASE.jdbc
                .sql("SELECT " + expression + " FROM bookings WHERE id = :id")
                .param("id", booking.id().value())
                .query(String.class)
                .single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
