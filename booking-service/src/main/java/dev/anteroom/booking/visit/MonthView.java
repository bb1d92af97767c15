package dev.anteroom.booking.visit;

import dev.anteroom.booking.moment.Moment;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.slot.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A month of free times, counted by day of the client's zone.
 *
 * @param earlier the month before, when it is worth a look
 * @param later the month after, when it is within the horizon
 * @param chosen the day whose times are shown; null when the month has none
 */
record MonthView(
        YearMonth month,
        String name,
        List<String> weekdays,
        List<List<@Nullable Day>> weeks,
        @Nullable YearMonth earlier,
        @Nullable YearMonth later,
        @Nullable Day chosen) {

    /**
     * A day.
     *
     * @param name such as "Thursday, December 3"
     * @param times of its free slots
     */
    record Day(LocalDate date, String name, List<Time> times) {

        public int count() {
            return times.size();
        }
    }

    /**
     * A free time.
     *
     * @param path where it is booked
     */
    record Time(String path, Moment moment) {}

    /** Lays out the slots of a month. */
    static MonthView of(
            Found found,
            List<Slot> slots,
            YearMonth month,
            ZoneId zone,
            Bounds bounds,
            @Nullable LocalDate wanted,
            Words words) {
        Map<LocalDate, List<Time>> times = byDay(found, slots, zone, words);
        List<Day> days = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            days.add(new Day(date, words.day(date), times.getOrDefault(date, List.of())));
        }
        return new MonthView(
                month,
                words.month(month),
                weekdays(words),
                weeks(days, words),
                month.isAfter(bounds.first()) ? month.minusMonths(1) : null,
                month.isBefore(bounds.last()) ? month.plusMonths(1) : null,
                chosen(days, wanted));
    }

    private static Map<LocalDate, List<Time>> byDay(
            Found found, List<Slot> slots, ZoneId zone, Words words) {
        return slots.stream()
                .map(slot -> slot.session().start())
                .collect(
                        Collectors.groupingBy(
                                start -> LocalDate.ofInstant(start, zone),
                                TreeMap::new,
                                Collectors.mapping(
                                        start -> time(found, start, zone, words),
                                        Collectors.toList())));
    }

    static Time time(Found found, Instant start, ZoneId zone, Words words) {
        return new Time(
                found.path() + "/" + StartName.of(start), words.moment(start, zone, found.zone()));
    }

    private static @Nullable Day chosen(List<Day> days, @Nullable LocalDate wanted) {
        return days.stream()
                .filter(day -> day.date().equals(wanted))
                .findFirst()
                .or(() -> days.stream().filter(day -> day.count() > 0).findFirst())
                .orElse(null);
    }

    private static List<String> weekdays(Words words) {
        DayOfWeek first = WeekFields.of(words.locale()).getFirstDayOfWeek();
        return IntStream.range(0, 7).mapToObj(i -> words.weekday(first.plus(i))).toList();
    }

    private static List<List<@Nullable Day>> weeks(List<Day> days, Words words) {
        LocalDate first =
                days.getFirst()
                        .date()
                        .with(
                                TemporalAdjusters.previousOrSame(
                                        WeekFields.of(words.locale()).getFirstDayOfWeek()));
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        LocalDate last = days.getLast().date();
        for (LocalDate week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
            weeks.add(week(days, week));
        }
        return weeks;
    }

    private static List<@Nullable Day> week(List<Day> days, LocalDate first) {
        List<@Nullable Day> week = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            LocalDate date = first.plusDays(i);
            boolean inMonth = YearMonth.from(date).equals(YearMonth.from(days.getFirst().date()));
            week.add(inMonth ? days.get(date.getDayOfMonth() - 1) : null);
        }
        return week;
    }

    /** The months between which a client can turn pages. */
    record Bounds(YearMonth first, YearMonth last) {}
}
