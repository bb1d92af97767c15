package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelBookingTests {

    private static final BookingDatabase DATABASE = new BookingDatabase(4, Duration.ofSeconds(2));
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");

    private final Practice practice = new Practice(DATABASE);

    @BeforeEach
    void resetTheClock() {
        DATABASE.now = BookingDatabase.NOW;
        DATABASE.changes.clear();
    }

    @Test
    void freesTheTimeOfACancelledBooking() {
        practice.book(TEN);
        Booking booking = practice.all().getFirst();

        assertThat(DATABASE.cancel.byClient(booking.id()))
                .isInstanceOfSatisfying(
                        CancelOutcome.Cancelled.class,
                        cancelled -> {
                            assertThat(cancelled.booking().calendarSequence()).isEqualTo(1);
                            assertThat(cancelled.booking().version()).isEqualTo(2);
                        });
        assertThat(DATABASE.cancel.byClient(booking.id()))
                .isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(DATABASE.changes).hasSize(2);
        assertThat(practice.book(TEN)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void letsOnlyStaffCancelInsideTheWindow() {
        practice.book(TEN);
        BookingId id = practice.all().getFirst().id();
        DATABASE.now = TEN.minus(Duration.ofHours(23));

        assertThat(DATABASE.cancel.byClient(id))
                .isInstanceOfSatisfying(
                        CancelOutcome.TooLate.class,
                        late ->
                                assertThat(late.until())
                                        .isEqualTo(TEN.minus(Duration.ofHours(24))));
        assertThat(DATABASE.cancel.byStaff(id)).isInstanceOf(CancelOutcome.Cancelled.class);
    }

    @Test
    void keepsThePromiseThatWasMadeWhateverTheOfferSaysLater() {
        practice.book(TEN);
        BookingId id = practice.all().getFirst().id();
        practice.cancelNotice(Duration.ofHours(47));
        DATABASE.now = TEN.minus(Duration.ofHours(25));

        assertThat(practice.all().getFirst().cancelUntil())
                .isEqualTo(TEN.minus(Duration.ofHours(24)));
        assertThat(DATABASE.cancel.byClient(id)).isInstanceOf(CancelOutcome.Cancelled.class);
    }

    @Test
    void asksTheOfferWhereAnOlderVersionBooked() {
        practice.book(TEN);
        DATABASE.jdbc.sql("UPDATE bookings SET cancel_until = NULL").update();
        practice.cancelNotice(Duration.ofHours(47));

        assertThat(practice.all().getFirst().cancelUntil())
                .isEqualTo(TEN.minus(Duration.ofHours(47)));
    }

    @Test
    void doesNotCancelThePast() {
        practice.book(TEN);
        DATABASE.now = TEN.plus(Duration.ofHours(2));

        assertThat(DATABASE.cancel.byStaff(practice.all().getFirst().id()))
                .isInstanceOf(CancelOutcome.Over.class);
    }
}
