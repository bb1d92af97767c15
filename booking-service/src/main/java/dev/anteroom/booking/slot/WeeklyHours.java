package dev.anteroom.booking.slot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A practitioner's week.
 *
 * @param zone the zone whose wall clock the hours mean
 * @param hours in any order; hours that overlap are simply open
 */
public record WeeklyHours(ZoneId zone, List<OpenHours> hours) {

    public WeeklyHours {
        hours = List.copyOf(hours);
    }

    /** The hours of each date from the first to the last, both included. */
    public List<OpenWindow> windows(LocalDate first, LocalDate last) {
        List<OpenWindow> windows = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (OpenHours open : hours) {
                if (open.day() == date.getDayOfWeek()) {
                    windows.add(
                            new OpenWindow(date, open.opens(), open.closes(), zone, open.places()));
                }
            }
        }
        return windows;
    }
}
