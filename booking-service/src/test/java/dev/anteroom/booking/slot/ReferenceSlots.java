package dev.anteroom.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A second, slow answer to the same question, worked out minute by minute from the wall clock
 * alone: no transitions, no ranges, no grid of local times.
 */
final class ReferenceSlots {

    private final WeeklyHours week;
    private final SessionRules rules;
    private final List<TimeRange> busy;
    private final Instant now;

    ReferenceSlots(WeeklyHours week, SessionRules rules, List<TimeRange> busy, Instant now) {
        this.week = week;
        this.rules = rules;
        this.busy = busy;
        this.now = now;
    }

    List<Instant> within(TimeRange range) {
        List<Instant> found = new ArrayList<>();
        Instant minute = range.start();
        for (; minute.isBefore(range.end()); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (isSlot(minute)) {
                found.add(minute);
            }
        }
        return found;
    }

    private boolean isSlot(Instant start) {
        return isOnGrid(start)
                && rules.places().stream().anyMatch(place -> isOpenAllAlong(start, place))
                && !start.isBefore(now.plus(rules.notice()))
                && !date(start).isAfter(date(now).plusDays(rules.horizonDays()))
                && isFree(start);
    }

    private boolean isOnGrid(Instant start) {
        ZonedDateTime clock = start.atZone(week.zone());
        int minute = clock.getHour() * 60 + clock.getMinute();
        return week.hours().stream()
                .filter(open -> open.day() == clock.getDayOfWeek())
                .filter(open -> open.places().stream().anyMatch(rules.places()::contains))
                .anyMatch(
                        open ->
                                minute >= open.opens()
                                        && minute < open.closes()
                                        && (minute - open.opens()) % rules.step().toMinutes() == 0);
    }

    private boolean isOpenAllAlong(Instant start, Place place) {
        for (long i = 0; i < rules.length().toMinutes(); i++) {
            if (!isOpen(start.plus(i, ChronoUnit.MINUTES), place)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Instant instant, Place place) {
        ZonedDateTime clock = instant.atZone(week.zone());
        int minute = clock.getHour() * 60 + clock.getMinute();
        return week.hours().stream()
                .anyMatch(
                        open ->
                                open.day() == clock.getDayOfWeek()
                                        && open.places().contains(place)
                                        && minute >= open.opens()
                                        && minute < open.closes());
    }

    private boolean isFree(Instant start) {
        long from = -rules.before().toMinutes();
        long to = rules.length().plus(rules.after()).toMinutes();
        for (long i = from; i < to; i++) {
            Instant minute = start.plus(i, ChronoUnit.MINUTES);
            if (busy.stream().anyMatch(range -> range.contains(minute))) {
                return false;
            }
        }
        return true;
    }

    private LocalDate date(Instant instant) {
        ZoneId zone = week.zone();
        return LocalDate.ofInstant(instant, zone);
    }
}
