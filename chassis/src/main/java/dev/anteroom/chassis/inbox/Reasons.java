package dev.anteroom.chassis.inbox;

import org.springframework.core.NestedExceptionUtils;

/** Names of faults without their messages, which may quote what a reader or client entrusted. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName();
    }
}
