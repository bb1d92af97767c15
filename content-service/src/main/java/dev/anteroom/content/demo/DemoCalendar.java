package dev.anteroom.content.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates the demo by the day on which it is loaded, so that it looks lived in whenever that is: the
 * newest article is some days old, and none lies ahead.
 *
 * @param loaded the day of loading, in UTC
 */
record DemoCalendar(LocalDate loaded) {

    /** Morning in Florida. */
    private static final LocalTime HOUR = LocalTime.of(14, 0);

    static DemoCalendar of(Clock clock) {
        return new DemoCalendar(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * The same hour of an earlier day.
     *
     * @param days how much earlier, at least one: today's hour may not have come yet
     */
    Instant daysAgo(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("The demo tells only of days before it was loaded");
        }
        return loaded.minusDays(days).atTime(HOUR).toInstant(ZoneOffset.UTC);
    }
}
