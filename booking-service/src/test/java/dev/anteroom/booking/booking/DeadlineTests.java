package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.chassis.database.DatabaseFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** Whoever waits hears an answer before others stop listening. */
class DeadlineTests {

    private static final BookingDatabase DATABASE = new BookingDatabase(6, Duration.ofSeconds(10));
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");

    @Test
    void answersInTimeWhileTheLockIsHeld() {
        BookingDatabase database =
                new BookingDatabase(6, Duration.ofSeconds(10), Duration.ofSeconds(1));
        Practice practice = new Practice(database);

        database.transaction.executeWithoutResult(
                status -> {
                    database.lock.take(practice.practitioner);
                    assertTold(() -> practice.book(TEN));
                });

        assertThat(practice.all()).isEmpty();
    }

    @Test
    void answersInTimeToWhoCancels() {
        Practice practice = new Practice(DATABASE);
        BookingId booked = ((BookingOutcome.Booked) practice.book(TEN)).booking();
        CancelBooking cancel =
                new CancelBooking(
                        DATABASE.transaction,
                        new PractitionerLock(
                                DATABASE.jdbc,
                                Duration.ofMinutes(2),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(1)),
                        DATABASE.bookings,
                        new BookingWriter(DATABASE.jdbc, Clock.systemUTC()),
                        List.of(),
                        Clock.systemUTC());

        DATABASE.transaction.executeWithoutResult(
                status -> {
                    DATABASE.lock.take(practice.practitioner);
                    assertTold(() -> cancel.byStaff(booked));
                });

        assertThat(practice.all().getFirst().state().isLive()).isTrue();
    }

    /** Told to come back, long before one would have tried four times. */
    private static void assertTold(Callable<?> request) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> Concurrently.call(request))
                .extracting(DatabaseFault::state)
                .isEqualTo(SqlStates.LOCK_NOT_AVAILABLE);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void doesNotBeginWhenTheTimeIsOver() {
        PractitionerLock lock =
                new PractitionerLock(
                        DATABASE.jdbc,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60),
                        Duration.ZERO);
        PractitionerId practitioner = new PractitionerId(UUID.randomUUID());
        Deadline over = lock.deadline();

        assertThatThrownBy(() -> lock.inTurn(practitioner, over, () -> true))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThatThrownBy(() -> lock.inTime(DATABASE.transaction, over, () -> true))
                .isInstanceOf(CannotAcquireLockException.class);
    }

    @Test
    void endsWhatTakesTooLongForOtherReasons() {
        PractitionerLock lock =
                new PractitionerLock(
                        DATABASE.jdbc,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(1));

        assertThatThrownBy(
                        () ->
                                lock.inTime(
                                        DATABASE.transaction,
                                        lock.deadline(),
                                        DeadlineTests::sleepInTheDatabase))
                .isInstanceOf(CannotAcquireLockException.class);
    }

    private static boolean sleepInTheDatabase() {
        return DATABASE.jdbc.sql("SELECT pg_sleep(120)").query((row, number) -> true).single();
    }
}
