package dev.anteroom.booking.moment;

import java.time.Instant;

/**
 * A moment in words, on the client's clock and the practitioner's.
 *
 * @param clock with the offset where that reading comes twice on the day
 * @param zone the zone's name
 * @param theirClock the practitioner's clock
 */
public record Moment(
        Instant instant,
        String day,
        String clock,
        String zone,
        String theirDay,
        String theirClock,
        String theirZone) {

    /** Whether both clocks read the same. */
    public boolean isShared() {
        return day.equals(theirDay) && clock.equals(theirClock);
    }

    public boolean isSameDay() {
        return day.equals(theirDay);
    }
}
