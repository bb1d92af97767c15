package dev.anteroom.chassis.staff;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The refusals of this package. */
final class StaffProblems {

    private static final ProblemType NOT_ALLOWED =
            new ProblemType("not-allowed", HttpStatus.FORBIDDEN);

    private static final ProblemType SIGN_IN_REQUIRED =
            new ProblemType("sign-in-required", HttpStatus.UNAUTHORIZED);

    private StaffProblems() {}

    static ProblemException signInRequired() {
        return new ProblemException(SIGN_IN_REQUIRED);
    }

    static ProblemException notAllowed() {
        return new ProblemException(NOT_ALLOWED);
    }
}
