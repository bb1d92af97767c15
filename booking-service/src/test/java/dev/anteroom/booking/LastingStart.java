package dev.anteroom.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses a free time that stays free while a test runs: the first one may fall under the notice at
 * any second.
 */
public final class LastingStart {

    /** How far from the first. */
    public static final Duration FROM_THE_FIRST = Duration.ofHours(2);

    private LastingStart() {}

    /**
     * The first that begins late enough after the first of all.
     *
     * @param slots earliest first
     */
    public static <T> T of(List<T> slots, Function<T, Instant> start) {
        Instant least = start.apply(slots.getFirst()).plus(FROM_THE_FIRST);
        return slots.stream()
                .filter(slot -> !start.apply(slot).isBefore(least))
                .findFirst()
                .orElseThrow();
    }
}
