package dev.anteroom.content.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A date in words, with the form that programs read.
 *
 * @param iso for the {@code datetime} attribute
 * @param text for people, with the zone where it matters
 */
public record DateText(String iso, String text) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE, MMM d, h:mm a z", Locale.US);

    /** The day of the instant in the practice's zone. */
    public static DateText day(Instant instant, ZoneId zone) {
        return new DateText(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                DAY.format(instant.atZone(zone)));
    }

    /** A time that someone may come at, with its zone named. */
    public static DateText time(Instant instant, ZoneId zone) {
        return new DateText(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                TIME.format(instant.atZone(zone)));
    }
}
