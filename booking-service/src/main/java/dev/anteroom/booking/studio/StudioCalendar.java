package dev.anteroom.booking.studio;

import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.moment.Era;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.staff.Staff;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** A week, day by day. */
@Controller
class StudioCalendar {

    private final Desk desk;
    private final Calendars calendars;
    private final BookingLines lines;
    private final Words words;
    private final Clock clock;

    StudioCalendar(Desk desk, Calendars calendars, BookingLines lines, Words words, Clock clock) {
        this.desk = desk;
        this.calendars = calendars;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/studio/calendar")
    Rendering week(
            @RequestParam(name = "week", required = false) @Nullable String week,
            Staff staff,
            ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Optional<Practitioner> practitioner = desk.withClients(staff);
        return practitioner
                .<Rendering.Builder<?>>map(person -> show(person, week, staff))
                .orElseGet(() -> desk.noClients(staff))
                .modelAttribute("studio", true)
                .build();
    }

    private Rendering.Builder<?> show(Practitioner person, @Nullable String week, Staff staff) {
        ZoneId zone = calendars.of(person).week().zone();
        LocalDate first = firstDay(week, zone);
        TimeRange range =
                new TimeRange(
                        first.atStartOfDay(zone).toInstant(),
                        first.plusDays(7).atStartOfDay(zone).toInstant());
        List<BookingLines.Line> found = lines.live(person, zone, range, staff);
        List<Day> days = new ArrayList<>();
        for (LocalDate date = first; date.isBefore(first.plusDays(7)); date = date.plusDays(1)) {
            days.add(day(date, zone, found));
        }
        return Rendering.view("studio/calendar")
                .modelAttribute("days", days)
                .modelAttribute("zone", words.zone(range.start(), zone))
                .modelAttribute("earlier", first.minusWeeks(1))
                .modelAttribute("later", first.plusWeeks(1));
    }

    private Day day(LocalDate date, ZoneId zone, List<BookingLines.Line> found) {
        return new Day(
                date,
                words.day(date),
                found.stream()
                        .filter(
                                line ->
                                        LocalDate.ofInstant(line.booking().session().start(), zone)
                                                .equals(date))
                        .toList());
    }

    private LocalDate firstDay(@Nullable String week, ZoneId zone) {
        return read(week)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone))
                .with(
                        TemporalAdjusters.previousOrSame(
                                WeekFields.of(words.locale()).getFirstDayOfWeek()));
    }

    /** A parameter that cannot be read is as good as none. */
    private static Optional<LocalDate> read(@Nullable String week) {
        try {
            return Optional.ofNullable(week).map(LocalDate::parse).filter(Era::holds);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A day of the week. */
    record Day(LocalDate date, String name, List<BookingLines.Line> lines) {}
}
