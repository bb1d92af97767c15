package dev.anteroom.booking.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years in which anything can be booked: whatever lies outside was not meant. */
public final class Era {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    private Era() {}

    /** In UTC. */
    public static boolean holds(Instant instant) {
        return !instant.isBefore(BEGIN.atStartOfDay(ZoneOffset.UTC).toInstant())
                && instant.isBefore(END.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public static boolean holds(LocalDate date) {
        return !date.isBefore(BEGIN) && date.isBefore(END);
    }
}
