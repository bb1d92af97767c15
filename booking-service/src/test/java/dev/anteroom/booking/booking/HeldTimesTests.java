package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times that are held, and what the database holds against the program. */
class HeldTimesTests {

    private static final BookingDatabase DATABASE = new BookingDatabase(4, Duration.ofSeconds(2));

    /** Wednesday, 10:00 in New York. */
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");

    private final Practice practice = new Practice(DATABASE);

    @BeforeEach
    void resetTheClock() {
        DATABASE.now = BookingDatabase.NOW;
    }

    @Test
    void clearsHoldsThatRanOut() {
        hold(TEN, BookingDatabase.NOW.plus(Duration.ofMinutes(10)));
        assertThat(practice.book(TEN)).isInstanceOf(BookingOutcome.SlotTaken.class);

        DATABASE.now = BookingDatabase.NOW.plus(Duration.ofMinutes(10));
        assertThat(practice.book(TEN)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void keepsTheTruthInTheDatabaseEvenAgainstTheProgram() {
        practice.book(TEN);

        assertThatThrownBy(() -> hold(TEN.plus(Duration.ofMinutes(20)), TEN))
                .hasMessageContaining("blocked_times_never_overlap");
        assertThatThrownBy(() -> insert("'empty'", "'empty'", TEN.minus(Duration.ofDays(1))))
                .hasMessageContaining("_sane");
        assertThatThrownBy(() -> insert("'[2026-06-09,)'", "'[2026-06-09,)'", TEN))
                .hasMessageContaining("_sane");
    }

    private void hold(Instant start, Instant until) {
        Instant end = start.plus(Duration.ofMinutes(50));
        String range = "'[%s,%s)'".formatted(start, end);
        insert(range, range, until);
    }

    private void insert(String session, String blocked, Instant heldUntil) {
        DATABASE.jdbc
                .sql(
                        """
                        INSERT INTO bookings
                            (id, practitioner_id, offer_id, state, session, blocked, starts_at, local_start,
                             zone, tzdb, client_zone, place, consent, consented_at, held_until, created_at)
                        SELECT gen_random_uuid(), :practitioner, :offer, 'held', s, b, coalesce(lower(s), now()), now(),
                               'UTC', '2026a', 'UTC', 'video', '', now(), CAST(:until AS timestamptz), now()
                        FROM (SELECT %s::tstzrange AS s, %s::tstzrange AS b) AS ranges
                        """
                                .formatted(session, blocked))
                .param("practitioner", practice.practitioner.value())
                .param("offer", practice.offer.id().value())
                .param("until", heldUntil.toString())
                .update();
    }
}
