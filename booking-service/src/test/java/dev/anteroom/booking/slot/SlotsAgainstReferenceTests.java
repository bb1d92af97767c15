package dev.anteroom.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random weeks, offers and bookings around the clock changes of many zones, by seed. */
class SlotsAgainstReferenceTests {

    private static final int ROUNDS = 5;
    private static final List<Place> PLACES = List.of(Place.IN_PERSON, Place.VIDEO, Place.PHONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "America/Chicago",
                "Europe/Berlin",
                "Europe/London",
                "Australia/Lord_Howe",
                "Australia/Sydney",
                "Pacific/Apia",
                "Pacific/Auckland",
                "Pacific/Chatham",
                "Asia/Kathmandu",
                "Asia/Tehran",
                "Africa/Casablanca",
                "Africa/Cairo",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "Antarctica/Troll",
                "UTC"
            })
    void agreesMinuteByMinute(String id) {
        ZoneId zone = ZoneId.of(id);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = 31L * id.hashCode() + round;
            compare(zone, seed, aroundAChange(zone, new Random(seed)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "Pacific/Fakaofo"})
    void agreesWhereADayNeverWas(String id) {
        // 30 December 2011 was skipped when these islands moved across the date line.
        for (int round = 0; round < ROUNDS; round++) {
            compare(ZoneId.of(id), round, Instant.parse("2011-12-30T10:00:00Z"));
        }
    }

    private static void compare(ZoneId zone, long seed, Instant around) {
        Random random = new Random(seed);
        WeeklyHours week = aWeek(zone, random);
        SessionRules rules = someRules(random);
        TimeRange asked =
                new TimeRange(
                        around.minus(36, ChronoUnit.HOURS), around.plus(48, ChronoUnit.HOURS));
        List<TimeRange> busy = someBookings(asked, random);
        Instant now = asked.start().minus(random.nextInt(30), ChronoUnit.HOURS);
        LocalDate first = LocalDate.ofInstant(asked.start(), zone).minusDays(2);
        Agenda agenda =
                new Agenda(now, zone, week.windows(first, first.plusDays(8)), TimeSet.of(busy));

        List<Instant> slots =
                new Slots(rules, agenda)
                        .within(asked).stream().map(slot -> slot.session().start()).toList();

        assertThat(slots)
                .as("zone %s seed %d week %s rules %s", zone, seed, week, rules)
                .isEqualTo(new ReferenceSlots(week, rules, busy, now).within(asked));
    }

    private static Instant aroundAChange(ZoneId zone, Random random) {
        Instant from =
                Instant.parse("2024-01-01T00:00:00Z").plus(random.nextInt(3000), ChronoUnit.DAYS);
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        boolean far = change == null || change.getInstant().isAfter(from.plusSeconds(40_000_000));
        return far || random.nextInt(6) == 0 ? from : change.getInstant();
    }

    private static WeeklyHours aWeek(ZoneId zone, Random random) {
        List<OpenHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                int opens = random.nextInt(288) * 5;
                int closes = Math.min(OpenHours.MIDNIGHT, opens + 5 + random.nextInt(720));
                hours.add(new OpenHours(day, opens, closes, places(random)));
            }
            if (random.nextInt(3) == 0) {
                hours.add(new OpenHours(day, 0, OpenHours.MIDNIGHT, places(random)));
            }
        }
        return new WeeklyHours(zone, hours);
    }

    private static SessionRules someRules(Random random) {
        return new SessionRules(
                Duration.ofMinutes(5 + random.nextInt(24) * 5L),
                Duration.ofMinutes(random.nextInt(4) * 5L),
                Duration.ofMinutes(random.nextInt(4) * 5L),
                Duration.ofMinutes(5 + random.nextInt(12) * 5L),
                Duration.ofMinutes(random.nextInt(3000)),
                1 + random.nextInt(5),
                places(random));
    }

    private static List<TimeRange> someBookings(TimeRange asked, Random random) {
        List<TimeRange> busy = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Instant start = asked.start().plus(random.nextInt(84 * 60), ChronoUnit.MINUTES);
            busy.add(TimeRange.of(start, Duration.ofMinutes(10 + random.nextInt(120))));
        }
        return busy;
    }

    private static Set<Place> places(Random random) {
        EnumSet<Place> places = EnumSet.of(PLACES.get(random.nextInt(3)));
        places.add(PLACES.get(random.nextInt(3)));
        return places;
    }
}
