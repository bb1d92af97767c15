package dev.anteroom.chassis.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from one that refuses what it was asked. */
public final class DatabaseFault {

    /** PostgreSQL appendix A, classes: connection, insufficient resources, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    /** Serialization failure, deadlock, shutdown, crash, not up yet, read-only after a failover. */
    private static final Set<String> STATES =
            Set.of("40001", "40P01", "57P01", "57P02", "57P03", "25006");

    private static final int CLASS_LENGTH = 2;

    private DatabaseFault() {}

    /** Whether the same work may well succeed when it is simply tried again later. */
    public static boolean isPassing(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    /** The SQLSTATE of the first database error in the chain of causes, empty when none has one. */
    public static String state(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state == null // the pool's own word for a connection that broke
                || STATES.contains(state)
                || (state.length() > CLASS_LENGTH
                        && CLASSES.contains(state.substring(0, CLASS_LENGTH)));
    }
}
