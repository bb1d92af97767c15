package dev.anteroom.booking.booking;

import dev.anteroom.booking.practitioner.PractitionerId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final Duration answer;
    private final List<Semaphore> queues =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(QUEUES).toList();

    PractitionerLock(JdbcClient jdbc, Duration patience, Duration queueing, Duration answer) {
        this.jdbc = jdbc;
        this.patience = patience;
        this.queueing = queueing;
        this.answer = answer;
    }

    /** For a request that comes now. */
    Deadline deadline() {
        return Deadline.in(answer);
    }

    /**
     * Lets only a few of this replica's requests into the database for one practitioner; the others
     * wait here, without a connection, and so may wait longer. Call it outside of the transaction
     * that takes the lock.
     */
    <T> T inTurn(PractitionerId practitioner, Deadline deadline, Supplier<T> work) {
        Semaphore queue = queues.get(Math.floorMod(practitioner.hashCode(), QUEUES));
        if (!entered(queue, deadline.atMost(queueing))) {
            throw Deadline.tooLong("Too many wait for this practitioner");
        }
        try {
            deadline.check();
            return work.get();
        } finally {
            queue.release();
        }
    }

    private boolean entered(Semaphore queue, Duration wait) {
        try {
            return queue.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Limits every wait for a lock in this transaction. */
    public void limitWaiting() {
        limit(patience);
    }

    private void limitWaiting(Deadline deadline) {
        deadline.check();
        limit(deadline.atMost(patience));
    }

    private void limit(Duration wait) {
        jdbc.sql("SELECT set_config('lock_timeout', :limit, true)")
                .param("limit", Math.max(1, wait.toMillis()) + "ms")
                .query(String.class)
                .single();
    }

    /**
     * This transaction, which ends with an error where it would go beyond the deadline by more than
     * a second; no statement of it waits longer for an answer.
     *
     * @throws org.springframework.dao.CannotAcquireLockException with SQLSTATE 55P03 then
     */
    <T> T inTime(TransactionTemplate transaction, Deadline deadline, Supplier<T> work) {
        TransactionTemplate limited =
                new TransactionTemplate(
                        Objects.requireNonNull(transaction.getTransactionManager()), transaction);
        limited.setTimeout((int) deadline.left().toSeconds() + 1);
        try {
            return limited.execute(
                    status -> {
                        limitWaiting(deadline);
                        return work.get();
                    });
        } catch (QueryTimeoutException | TransactionTimedOutException late) {
            throw Deadline.tooLong("The time for an answer is over");
        }
    }

    /** Holds the practitioner until the transaction ends, unless it is too late for that. */
    void take(PractitionerId practitioner, Deadline deadline) {
        limitWaiting(deadline);
        take(practitioner);
    }

    /** Holds the practitioner until the transaction ends. */
    public void take(PractitionerId practitioner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "practitioner:" + practitioner)
                .query((row, number) -> true)
                .single();
    }
}
