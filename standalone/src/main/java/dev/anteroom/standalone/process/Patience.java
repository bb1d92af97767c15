package dev.anteroom.standalone.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a condition that nobody announces, with a limit. */
public final class Patience {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(25).toNanos();

    private Patience() {}

    /** Looks until the condition holds; false when the limit passed first. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return true;
    }
}
