package dev.anteroom.chassis.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for conditions, with one limit for all tests: long, since a machine may be busy. */
public final class Waiting {

    /** What a healthy run stays far below. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Duration LOOK = Duration.ofMillis(20);

    private Waiting() {}

    /** Begins to wait for a condition. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(LOOK);
    }
}
