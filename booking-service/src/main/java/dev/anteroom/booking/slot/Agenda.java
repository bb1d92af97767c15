package dev.anteroom.booking.slot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A practitioner's time as it stands now, over the days that are asked about.
 *
 * @param now the moment of asking
 * @param zone the zone in which the practitioner counts days
 * @param windows open hours, those of the day before and after included
 * @param busy what is blocked already, buffers included
 */
public record Agenda(Instant now, ZoneId zone, List<OpenWindow> windows, TimeSet busy) {

    public Agenda {
        windows = List.copyOf(windows);
    }
}
