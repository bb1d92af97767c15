package dev.anteroom.booking.slot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A moment on the practitioner's wall clock.
 *
 * @param local what the clock reads, with the offset that makes it one instant
 * @param ambiguous whether the clock reads it twice on that day, so that the offset must be shown
 */
public record LocalStart(OffsetDateTime local, ZoneId zone, boolean ambiguous) {

    public Instant instant() {
        return local.toInstant();
    }
}
