package dev.anteroom.gateway.route;

import dev.anteroom.chassis.problem.Problem;
import dev.anteroom.chassis.problem.ProblemMapping;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A service that does not answer is a calm 503 that says when to come back. */
final class UpstreamProblems implements ProblemMapping {

    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (!(failure instanceof ServiceAway)) {
            return null;
        }
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return new Problem(ProblemType.UNAVAILABLE, List.of(), Map.of(), headers);
    }
}
