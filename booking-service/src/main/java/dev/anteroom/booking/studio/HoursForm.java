package dev.anteroom.booking.studio;

import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.slot.OpenHours;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.WeeklyHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The week as it is typed: lines of day, from, to and places; lines without times are left out. */
record HoursForm(@Nullable String zone, @Nullable String version, List<Row> rows) {

    private static final int MOST_ROWS = 60;
    private static final int MOST_SHOWN = MOST_ROWS + 7;

    /** The form that shows this week, with an empty line for each day. */
    static HoursForm of(Calendar calendar) {
        WeeklyHours week = calendar.week();
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.hours().stream().filter(open -> open.day() == day).map(Row::of).forEach(rows::add);
            rows.add(new Row(String.valueOf(day.getValue()), "", "", Set.of()));
        }
        return new HoursForm(
                week.zone().getId(), String.valueOf(calendar.version()), List.copyOf(rows));
    }

    /** What was typed, if all of it can be understood. */
    Optional<WeeklyHours> read() {
        Optional<ZoneId> readZone = Zones.find(zone);
        List<Row> typed = typed();
        if (readZone.isEmpty() || typed.size() > MOST_ROWS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new WeeklyHours(readZone.get(), typed.stream().map(Row::open).toList()));
        } catch (DateTimeException | IllegalArgumentException notHours) {
            return Optional.empty();
        }
    }

    /** Whether the zone is none that is known. */
    public boolean isZoneWrong() {
        return Zones.find(zone).isEmpty();
    }

    /** The version of the calendar that was shown; one that is none is older than any. */
    long shownVersion() {
        try {
            return Long.parseLong(Objects.requireNonNullElse(version, ""));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** The lines that belong to a day, as the page shows them again. */
    public List<Row> shown() {
        return rows.stream()
                .filter(row -> row.day() != null && row.day().matches("[1-7]"))
                .limit(MOST_SHOWN)
                .toList();
    }

    private List<Row> typed() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /**
     * One line.
     *
     * @param day 1 for Monday to 7
     * @param from such as 09:00
     * @param to such as 17:00; 00:00 for midnight
     * @param places keys
     */
    record Row(
            @Nullable String day, @Nullable String from, @Nullable String to, Set<String> places) {

        static Row of(OpenHours open) {
            return new Row(
                    String.valueOf(open.day().getValue()),
                    clock(open.opens()),
                    clock(open.closes()),
                    open.places().stream().map(Place::key).collect(Collectors.toSet()));
        }

        /** From 0 for Monday; only for a line that is shown. */
        public int weekday() {
            return Integer.parseInt(Objects.requireNonNull(day)) - 1;
        }

        boolean isEmpty() {
            return (from == null || from.isBlank()) && (to == null || to.isBlank());
        }

        public boolean has(String place) {
            return places.contains(place);
        }

        /** Whether something is typed in it that is no stretch of a day with a place. */
        public boolean isWrong() {
            try {
                return !isEmpty() && open().places().isEmpty();
            } catch (DateTimeException | IllegalArgumentException notHours) {
                return true;
            }
        }

        /** Throws where it is no stretch of a day. */
        OpenHours open() {
            int closes = minute(Objects.requireNonNullElse(to, ""));
            return new OpenHours(
                    DayOfWeek.of(Integer.parseInt(Objects.requireNonNullElse(day, ""))),
                    minute(Objects.requireNonNullElse(from, "")),
                    closes == 0 ? OpenHours.MIDNIGHT : closes,
                    places.stream()
                            .flatMap(key -> Place.ofKey(key).stream())
                            .collect(Collectors.toSet()));
        }

        private static String clock(int minute) {
            return "%02d:%02d".formatted(minute / 60 % 24, minute % 60);
        }

        private static int minute(String clock) {
            LocalTime time = LocalTime.parse(clock);
            return time.getHour() * 60 + time.getMinute();
        }
    }
}
