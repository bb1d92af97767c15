package dev.anteroom.booking.booking;

import java.sql.SQLException;
import java.util.Set;

/** The SQLSTATEs (PostgreSQL, appendix A) that a booking has an answer to. */
final class SqlStates {

    /** Somebody else held it for longer than one was ready to wait. */
    static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final Set<String> WORTH_ANOTHER_TRY =
            Set.of("40P01", "40001", LOCK_NOT_AVAILABLE);

    private SqlStates() {}

    static boolean isOverlap(Throwable failure) {
        return EXCLUSION_VIOLATION.equals(of(failure));
    }

    /**
     * Deadlock, serialization failure and a wait that was too long: nothing happened, the
     * connection went to others, and the next try may well succeed.
     */
    static boolean isWorthAnotherTry(Throwable failure) {
        return WORTH_ANOTHER_TRY.contains(of(failure));
    }

    private static String of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
