package dev.anteroom.booking.moment;

import java.time.Instant;
import java.time.LocalDate;

/** The years in which anything can be booked: whatever lies outside was not meant. */
public final class Era {

    private static final Instant BEGIN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private Era() {}

    public static boolean holds(Instant instant) {
        return !instant.isBefore(BEGIN) && instant.isBefore(END);
    }

    public static boolean holds(LocalDate date) {
        return date.getYear() >= 2000 && date.getYear() < 2200;
    }
}
