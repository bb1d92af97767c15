package dev.anteroom.booking.slot;

import java.time.Duration;
import java.util.Set;

/**
 * What an offer says about time.
 *
 * @param length elapsed time of a session, 5 minutes to 12 hours
 * @param before kept free before a session, 0 to 4 hours; buffers of neighbours add up
 * @param after kept free after a session, 0 to 4 hours
 * @param step between two starts, 5 minutes to 1 day, whole minutes
 * @param notice how long before its start a session can last be booked
 * @param horizonDays how many days after today, in the practitioner's zone, the last session may be
 * @param places where it can take place; at least one
 */
public record SessionRules(
        Duration length,
        Duration before,
        Duration after,
        Duration step,
        Duration notice,
        int horizonDays,
        Set<Place> places) {

    private static final Duration LEAST = Duration.ofMinutes(5);

    public SessionRules {
        require(length, LEAST, Duration.ofHours(12), "length");
        require(before, Duration.ZERO, Duration.ofHours(4), "buffer before");
        require(after, Duration.ZERO, Duration.ofHours(4), "buffer after");
        require(step, LEAST, Duration.ofDays(1), "step");
        require(notice, Duration.ZERO, Duration.ofDays(365), "notice");
        if (horizonDays < 1 || horizonDays > 730 || places.isEmpty()) {
            throw new IllegalArgumentException("A horizon of 1 to 730 days and a place is needed");
        }
        places = Set.copyOf(places);
    }

    /** What a session with this range blocks. */
    public TimeRange blockedBy(TimeRange session) {
        return session.widened(before, after);
    }

    private static void require(Duration value, Duration least, Duration most, String name) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0 || value.toSecondsPart() != 0) {
            throw new IllegalArgumentException(
                    "%s must be whole minutes from %s to %s: %s"
                            .formatted(name, least, most, value));
        }
    }
}
