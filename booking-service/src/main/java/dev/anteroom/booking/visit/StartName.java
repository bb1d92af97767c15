package dev.anteroom.booking.visit;

import dev.anteroom.booking.moment.Era;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A start as part of an address, such as {@code 20261101T0530Z}: an instant, so that it is clear in
 * the hour that a clock shows twice.
 */
final class StartName {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm'Z'");

    private StartName() {}

    static String of(Instant start) {
        return FORM.format(start.atOffset(ZoneOffset.UTC));
    }

    /** The start; empty for a text that is none, or none of our days. */
    static Optional<Instant> read(String name) {
        try {
            return Optional.of(LocalDateTime.parse(name, FORM).toInstant(ZoneOffset.UTC))
                    .filter(Era::holds);
        } catch (DateTimeParseException notAStart) {
            return Optional.empty();
        }
    }
}
