package dev.anteroom.chassis.staff;

import dev.anteroom.chassis.problem.Problem;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemMapping;
import dev.anteroom.chassis.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The refusals of this package, and what it means to the caller that no key can be had. */
final class StaffProblems implements ProblemMapping {

    private static final String RETRY_AFTER_SECONDS = "5";

    private static final ProblemType SIGN_IN_REQUIRED =
            new ProblemType("sign-in-required", HttpStatus.UNAUTHORIZED);

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (!(failure instanceof KeysAwayException)) {
            return null;
        }
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Problem.of(ProblemType.UNAVAILABLE).with(headers);
    }

    static ProblemException signInRequired() {
        return new ProblemException(SIGN_IN_REQUIRED);
    }

    static ProblemException notAllowed() {
        return new ProblemException(ProblemType.NOT_ALLOWED);
    }
}
