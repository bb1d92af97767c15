package dev.anteroom.chassis.problem;

import dev.anteroom.chassis.database.DatabaseFault;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The database is away or full up (503, try again), or was given text that it cannot hold (400).
 */
final class DatabaseProblems implements ProblemMapping {

    private static final String RETRY_AFTER_SECONDS = "5";

    /** PostgreSQL appendix A: lock not available, query canceled. */
    private static final Set<String> BUSY = Set.of("55P03", "57014");

    /** Appendix A: character not in repertoire, untranslatable character. */
    private static final Set<String> UNFIT_TEXT = Set.of("22021", "22P05");

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (DatabaseFault.isPassing(failure)) {
            return unavailable();
        }
        String state = DatabaseFault.state(failure);
        if (BUSY.contains(state)) {
            return unavailable();
        }
        return UNFIT_TEXT.contains(state) ? Problem.of(ProblemType.BAD_REQUEST) : null;
    }

    private static Problem unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Problem.of(ProblemType.UNAVAILABLE).with(headers);
    }
}
