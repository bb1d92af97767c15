package dev.anteroom.newsletter.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * When a preferences link was made and in which generation of its subscriber's links, in the one
 * number that a derived token carries: the day in the upper half, the generation in the lower.
 *
 * @param day days since 2026 began, in UTC; 0 to 65535
 * @param generation the subscriber's link generation, modulo 65536
 */
record LinkStamp(int day, int generation) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS_GOOD = 365;
    private static final int HALF = 0xffff;

    LinkStamp {
        if (day < 0 || day > HALF || generation < 0 || generation > HALF) {
            throw new IllegalArgumentException("Halves of a number are 0 to 65535");
        }
    }

    /** The stamp of a link that is made now. */
    static LinkStamp of(Subscriber subscriber, Instant now) {
        return new LinkStamp(day(now), subscriber.linkGeneration() & HALF);
    }

    static LinkStamp read(int number) {
        return new LinkStamp(number >>> 16, number & HALF);
    }

    int number() {
        return day << 16 | generation;
    }

    /** Whether the link is less than a year old and no newer generation has ended it. */
    boolean isGood(Subscriber subscriber, Instant now) {
        return day(now) - day <= DAYS_GOOD && generation == (subscriber.linkGeneration() & HALF);
    }

    private static int day(Instant instant) {
        LocalDate date = instant.atOffset(ZoneOffset.UTC).toLocalDate();
        return Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, date));
    }
}
