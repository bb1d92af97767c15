package dev.anteroom.standalone.process;

import java.time.Duration;

/** How long to wait before a process that died is started again: longer each time it dies young. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GROWN_UP = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration afterLifeOf(Duration lived) {
        if (lived.compareTo(GROWN_UP) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
