package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.booking.practitioner.PractitionerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who waits for whom. */
class PractitionerLockTests {

    private static final BookingDatabase DATABASE = new BookingDatabase(6, Duration.ofSeconds(10));
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");
    private static final int CROWD = 20;

    @Test
    void keepsConnectionsForOthersWhileACrowdWaitsForOne() throws Exception {
        Practice crowded = new Practice(DATABASE);
        Practice quiet = new Practice(DATABASE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<BookingOutcome>> crowd = new ArrayList<>();
            DATABASE.transaction.executeWithoutResult(
                    status -> {
                        DATABASE.lock.take(crowded.practitioner);
                        for (int i = 0; i < CROWD; i++) {
                            crowd.add(threads.submit(() -> crowded.book(TEN)));
                        }
                        await().until(
                                        () ->
                                                Concurrently.call(PractitionerLockTests::waiting)
                                                        == PractitionerLock.AT_ONCE);

                        assertThat(Concurrently.call(() -> quiet.book(TEN)))
                                .isInstanceOf(BookingOutcome.Booked.class);
                    });
            for (Future<BookingOutcome> each : crowd) {
                each.get();
            }
        }
        assertThat(crowded.all()).hasSize(1);
    }

    @Test
    void waitsForATurnLongerThanForTheLock() {
        PractitionerLock lock =
                new PractitionerLock(
                        DATABASE.jdbc,
                        Duration.ofMillis(1),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60));
        PractitionerId practitioner = new PractitionerId(UUID.randomUUID());
        AtomicInteger waiting = new AtomicInteger();
        List<Callable<Boolean>> crowd =
                Collections.nCopies(
                        CROWD,
                        () -> {
                            waiting.incrementAndGet();
                            return lock.inTurn(
                                    practitioner, lock.deadline(), () -> allWait(waiting));
                        });

        assertThat(Concurrently.all(crowd)).hasSize(CROWD).containsOnly(true);
    }

    private static boolean allWait(AtomicInteger waiting) {
        await().until(() -> waiting.get() == CROWD);
        return true;
    }

    @Test
    void decidesByTheOfferAsItIsUnderTheLock() throws Exception {
        Practice practice = new Practice(DATABASE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<BookingOutcome>> late = new ArrayList<>();
            DATABASE.transaction.executeWithoutResult(
                    status -> {
                        DATABASE.lock.take(practice.practitioner);
                        late.add(threads.submit(() -> practice.book(TEN)));
                        await().until(() -> Concurrently.call(PractitionerLockTests::waiting) == 1);
                        practice.withdraw();
                    });

            assertThat(late.getFirst().get()).isEqualTo(new BookingOutcome.NotOffered());
        }
        assertThat(practice.all()).isEmpty();
    }

    @Test
    void letsOthersHaveATurnBetweenTwoTries() throws Exception {
        BookingDatabase database = new BookingDatabase(6, Duration.ofSeconds(3));
        Practice practice = new Practice(database);
        List<Future<BookingOutcome>> crowd = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.transaction.executeWithoutResult(
                    status -> {
                        database.lock.take(practice.practitioner);
                        for (int i = 0; i < PractitionerLock.AT_ONCE; i++) {
                            Instant start = TEN.plus(Duration.ofHours(2L * i));
                            crowd.add(threads.submit(() -> practice.book(start)));
                        }
                        await().until(
                                        () ->
                                                Concurrently.call(database::locksWaitedFor)
                                                        == PractitionerLock.AT_ONCE);

                        database.lock.inTurn(
                                practice.practitioner, database.lock.deadline(), () -> true);
                    });
            for (Future<BookingOutcome> each : crowd) {
                assertThat(each.get()).isInstanceOf(BookingOutcome.Booked.class);
            }
        }
    }

    private static int waiting() {
        return DATABASE.locksWaitedFor();
    }
}
