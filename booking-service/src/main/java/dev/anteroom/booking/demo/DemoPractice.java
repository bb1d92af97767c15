package dev.anteroom.booking.demo;

import dev.anteroom.booking.slot.OpenHours;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What {@code demo/booking.yaml} says.
 *
 * @param people those of the demo practice who can be booked
 */
record DemoPractice(List<Person> people) {

    /** One of them: id as in content-service's demo; notices go to an invented address. */
    record Person(UUID id, ZoneId zone, String notices, List<Hours> hours, List<DemoOffer> offers) {

        WeeklyHours week() {
            return new WeeklyHours(
                    zone, hours.stream().flatMap(each -> each.open().stream()).toList());
        }
    }

    /** The same hours on several days. */
    record Hours(List<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<Place> places) {

        private static final int SECONDS = 60;

        List<OpenHours> open() {
            return days.stream()
                    .map(day -> new OpenHours(day, minute(opens), minute(closes), places))
                    .toList();
        }

        private static int minute(LocalTime time) {
            return time.toSecondOfDay() / SECONDS;
        }
    }
}
