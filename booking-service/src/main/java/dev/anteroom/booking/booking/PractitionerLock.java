package dev.anteroom.booking.booking;

import dev.anteroom.booking.practitioner.PractitionerId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one transaction at a time decide about a practitioner's time, or change what decides about
 * it. The constraint alone would be right as well, but conflicting inserts wait for each other
 * until the deadlock detector ends one. Who waits longer than the limits is told to come back:
 * SQLSTATE 55P03.
 */
public class PractitionerLock {

    /** One works while another stands ready; more would only hold connections that others need. */
    static final int AT_ONCE = 2;

    private static final int QUEUES = 64;

    private final JdbcClient jdbc;
    private final Duration patience;
    private final Duration queueing;
    private final List<Semaphore> queues =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(QUEUES).toList();

    PractitionerLock(JdbcClient jdbc, Duration patience, Duration queueing) {
        this.jdbc = jdbc;
        this.patience = patience;
        this.queueing = queueing;
    }

    /**
     * Lets only a few of this replica's requests into the database for one practitioner; the others
     * wait here, without a connection, and so may wait longer. Call it outside of the transaction
     * that takes the lock.
     */
    <T> T inTurn(PractitionerId practitioner, Supplier<T> work) {
        Semaphore queue = queues.get(Math.floorMod(practitioner.hashCode(), QUEUES));
        if (!entered(queue)) {
            throw new CannotAcquireLockException(
                    "Too many wait for this practitioner",
                    new SQLException("Waited " + queueing, SqlStates.LOCK_NOT_AVAILABLE));
        }
        try {
            return work.get();
        } finally {
            queue.release();
        }
    }

    private boolean entered(Semaphore queue) {
        try {
            return queue.tryAcquire(queueing.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Limits every wait for a lock in this transaction. */
    public void limitWaiting() {
        jdbc.sql("SELECT set_config('lock_timeout', :limit, true)")
                .param("limit", patience.toMillis() + "ms")
                .query(String.class)
                .single();
    }

    /** Holds the practitioner until the transaction ends. */
    public void take(PractitionerId practitioner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "practitioner:" + practitioner)
                .query((row, number) -> true)
                .single();
    }
}
