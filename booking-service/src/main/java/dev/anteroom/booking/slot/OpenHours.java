package dev.anteroom.booking.slot;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * Hours that return every week, on one day and never across midnight.
 *
 * @param day the day in the practitioner's zone
 * @param opens minutes after midnight by the wall clock, 0 to 1439
 * @param closes minutes after midnight, after {@code opens}, 1440 at most
 * @param places where the practitioner can be met in these hours; at least one
 */
public record OpenHours(DayOfWeek day, int opens, int closes, Set<Place> places) {

    /** The last minute that {@code closes} may name: midnight at the day's end. */
    public static final int MIDNIGHT = 24 * 60;

    public OpenHours {
        if (opens < 0 || opens >= closes || closes > MIDNIGHT) {
            throw new IllegalArgumentException("Not hours of a day: " + opens + " to " + closes);
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("Hours need a place");
        }
        places = Set.copyOf(places);
    }
}
