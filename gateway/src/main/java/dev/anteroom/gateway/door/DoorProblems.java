package dev.anteroom.gateway.door;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The refusals of this package. */
final class DoorProblems {

    private static final ProblemType CROSS_SITE =
            new ProblemType("cross-site", HttpStatus.FORBIDDEN);
    private static final ProblemType TOO_MANY =
            new ProblemType("too-many-requests", HttpStatus.TOO_MANY_REQUESTS);
    private static final ProblemType TOO_LARGE =
            new ProblemType("too-large", HttpStatus.CONTENT_TOO_LARGE);
    private static final ProblemType METHOD =
            new ProblemType("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED);

    private static final ProblemType TOO_SLOW =
            new ProblemType("too-slow", HttpStatus.REQUEST_TIMEOUT);

    private DoorProblems() {}

    static ProblemException crossSite() {
        return new ProblemException(CROSS_SITE);
    }

    static ProblemException tooMany() {
        return new ProblemException(TOO_MANY);
    }

    static ProblemException tooLarge() {
        return new ProblemException(TOO_LARGE);
    }

    static ProblemException tooSlow() {
        return new ProblemException(TOO_SLOW);
    }

    /** A body where none belongs, or one that ended before its end. */
    static ProblemException badBody() {
        return new ProblemException(ProblemType.BAD_REQUEST);
    }

    static ProblemException method() {
        return new ProblemException(METHOD);
    }

    static ProblemException badAddress() {
        return new ProblemException(ProblemType.BAD_REQUEST);
    }
}
