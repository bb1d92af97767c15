package dev.anteroom.chassis.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The database is away or full up (503, try again), or was given text that it cannot hold (400).
 */
final class DatabaseProblems implements ProblemMapping {

    private static final String RETRY_AFTER_SECONDS = "5";

    /** PostgreSQL appendix A: insufficient resources, operator intervention, lock not available. */
    private static final Set<String> UNAVAILABLE =
            Set.of("53300", "53400", "57P01", "57P02", "57P03", "55P03", "57014");

    /** Appendix A: character not in repertoire, untranslatable character. */
    private static final Set<String> UNFIT_TEXT = Set.of("22021", "22P05");

    @Override
    public @Nullable Problem map(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return null;
        }
        if (isAway(cause)) {
            return unavailable();
        }
        return UNFIT_TEXT.contains(cause.getSQLState())
                ? Problem.of(ProblemType.BAD_REQUEST)
                : null;
    }

    private static Problem unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Problem.of(ProblemType.UNAVAILABLE).with(headers);
    }

    private static boolean isAway(SQLException cause) {
        String state = cause.getSQLState();
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || (state != null && (state.startsWith("08") || UNAVAILABLE.contains(state)));
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
