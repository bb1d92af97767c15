package dev.anteroom.booking.booking;

import java.sql.SQLException;
import java.time.Duration;
import org.springframework.dao.CannotAcquireLockException;

/** Until when a request must be decided, so that whoever passed it on still hears the answer. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return left().isZero();
    }

    /** What is left; never less than nothing. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** This wait, or what is left where that is less. */
    Duration atMost(Duration wait) {
        Duration left = left();
        return left.compareTo(wait) < 0 ? left : wait;
    }

    /**
     * Goes on only while there is time.
     *
     * @throws CannotAcquireLockException with SQLSTATE 55P03, like a wait that was too long
     */
    void check() {
        if (isOver()) {
            throw tooLong("The time for an answer is over");
        }
    }

    static CannotAcquireLockException tooLong(String message) {
        return new CannotAcquireLockException(
                message, new SQLException(message, SqlStates.LOCK_NOT_AVAILABLE));
    }
}
