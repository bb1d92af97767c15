package dev.anteroom.booking.visit;

import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the free times of a month. */
class Months {

    private final FreeSlots freeSlots;
    private final Words words;
    private final Clock clock;

    Months(FreeSlots freeSlots, Words words, Clock clock) {
        this.freeSlots = freeSlots;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The month that is asked for, or the one with the first free time.
     *
     * @param wanted null for the first that has something; one outside the horizon is brought in
     */
    MonthView view(Found found, ZoneId zone, @Nullable YearMonth wanted, @Nullable LocalDate day) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        MonthView.Bounds bounds =
                new MonthView.Bounds(
                        YearMonth.from(today),
                        YearMonth.from(today.plusDays(found.offer().rules().horizonDays())));
        YearMonth month = wanted == null ? first(found, zone, now) : within(wanted, bounds);
        List<Slot> slots = freeSlots.of(found.offer(), found.calendar(), range(month, zone));
        return MonthView.of(found, slots, month, zone, bounds, day, words);
    }

    private YearMonth first(Found found, ZoneId zone, Instant now) {
        List<Slot> soon =
                freeSlots.of(found.offer(), found.calendar(), TimeRange.of(now, FreeSlots.LONGEST));
        Instant first = soon.isEmpty() ? now : soon.getFirst().session().start();
        return YearMonth.from(first.atZone(zone));
    }

    private static YearMonth within(YearMonth wanted, MonthView.Bounds bounds) {
        if (wanted.isBefore(bounds.first())) {
            return bounds.first();
        }
        return wanted.isAfter(bounds.last()) ? bounds.last() : wanted;
    }

    private static TimeRange range(YearMonth month, ZoneId zone) {
        return new TimeRange(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
