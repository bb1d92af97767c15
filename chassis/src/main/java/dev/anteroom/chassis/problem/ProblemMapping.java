package dev.anteroom.chassis.problem;

import org.jspecify.annotations.Nullable;

/** A named policy: what one family of exceptions means to the caller. Services may add beans. */
@FunctionalInterface
public interface ProblemMapping {

    /** The problem, or null when this policy does not know the exception. */
    @Nullable Problem map(Throwable failure);
}
