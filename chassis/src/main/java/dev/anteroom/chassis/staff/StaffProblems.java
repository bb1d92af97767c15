package dev.anteroom.chassis.staff;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The refusals of this package. */
final class StaffProblems {

    private static final ProblemType NOT_ALLOWED =
            new ProblemType("not-allowed", HttpStatus.FORBIDDEN);

    private StaffProblems() {}

    static ProblemException notAllowed() {
        return new ProblemException(NOT_ALLOWED);
    }
}
