package dev.anteroom.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open hours of one date: all instants at which the wall clock of the zone reads that date and a
 * minute from {@code opens} up to {@code closes}. On the day of a clock change these may be fewer
 * or more than the difference of the two, or two separate stretches, or none at all.
 *
 * @param opens minutes after midnight by the wall clock
 * @param closes minutes after midnight by the wall clock, at most 1440
 */
public record OpenWindow(LocalDate date, int opens, int closes, ZoneId zone, Set<Place> places) {

    /** The stretches of time in which the wall clock reads these hours. */
    List<TimeRange> stretches() {
        LocalDateTime from = date.atStartOfDay().plusMinutes(opens);
        LocalDateTime to = date.atStartOfDay().plusMinutes(closes);
        ZoneRules rules = zone.getRules();
        Instant latest = to.toInstant(ZoneOffset.MIN);
        List<TimeRange> found = new ArrayList<>();
        @Nullable Instant period = from.toInstant(ZoneOffset.MAX);
        while (period != null && period.isBefore(latest)) {
            ZoneOffset offset = rules.getOffset(period);
            ZoneOffsetTransition next = rules.nextTransition(period);
            Instant start = later(from.toInstant(offset), period);
            Instant end = to.toInstant(offset);
            if (next != null && next.getInstant().isBefore(end)) {
                end = next.getInstant();
            }
            if (start.isBefore(end)) {
                found.add(new TimeRange(start, end));
            }
            period = next == null ? null : next.getInstant();
        }
        return found;
    }

    /** Every instant at which a session may begin, on a grid that starts when the hours open. */
    List<LocalStart> starts(Duration step) {
        int minutes = Math.toIntExact(step.toMinutes());
        List<LocalStart> found = new ArrayList<>();
        for (int minute = opens; minute < closes; minute += minutes) {
            LocalDateTime local = date.atStartOfDay().plusMinutes(minute);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            for (ZoneOffset offset : offsets) {
                found.add(new LocalStart(local.atOffset(offset), zone, offsets.size() > 1));
            }
        }
        return found;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
