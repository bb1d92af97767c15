package dev.anteroom.booking.slot;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time that holds its start but not its end, and is never empty.
 *
 * @param start first instant inside
 * @param end first instant after it
 */
public record TimeRange(Instant start, Instant end) {

    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Empty or reversed: " + start + " to " + end);
        }
    }

    /** The range of this length, in elapsed time. */
    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** The range with a buffer on each side. */
    public TimeRange widened(Duration before, Duration after) {
        return new TimeRange(start.minus(before), end.plus(after));
    }
}
