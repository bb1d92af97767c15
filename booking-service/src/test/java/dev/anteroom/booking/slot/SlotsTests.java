package dev.anteroom.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The hours that every booking system has got wrong, one by one. */
class SlotsTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void neverOffersAStartThatTheSpringChangeSkips() {
        assertThat(starts(BERLIN, LocalDate.of(2027, 3, 28), 60, 240, 30, 30))
                .containsExactly("01:00+01:00", "01:30+01:00", "03:00+02:00", "03:30+02:00");
    }

    @Test
    void offersBothReadingsOfARepeatedStart() {
        assertThat(starts(NEW_YORK, LocalDate.of(2026, 11, 1), 60, 150, 30, 30))
                .containsExactly(
                        "01:00-04:00", "01:30-04:00", "01:00-05:00", "01:30-05:00", "02:00-05:00");
        Slots slots =
                new Slots(
                        rules(30, 30),
                        agenda(NEW_YORK, LocalDate.of(2026, 11, 1), 60, 150, List.of()));
        assertThat(slots.judge(Instant.parse("2026-11-01T05:30:00Z")))
                .isInstanceOfSatisfying(
                        Slot.class, slot -> assertThat(slot.start().ambiguous()).isTrue());
    }

    @Test
    void lastsElapsedTimeAcrossAChange() {
        // 00:30 to 03:30 by the clock is four hours on this day, so 3 h 30 min fit.
        assertThat(starts(NEW_YORK, LocalDate.of(2026, 11, 1), 30, 210, 30, 210))
                .containsExactly("00:30-04:00", "01:00-04:00");
        // In spring the same hours hold two.
        assertThat(starts(NEW_YORK, LocalDate.of(2027, 3, 14), 30, 210, 30, 120))
                .containsExactly("00:30-05:00");
    }

    @Test
    void joinsHoursThatMeetAtMidnight() {
        WeeklyHours week =
                new WeeklyHours(
                        BERLIN,
                        List.of(
                                new OpenHours(DayOfWeek.MONDAY, 1380, 1440, Set.of(Place.VIDEO)),
                                new OpenHours(DayOfWeek.TUESDAY, 0, 60, Set.of(Place.VIDEO))));
        LocalDate monday = LocalDate.of(2026, 6, 1);
        Agenda agenda =
                new Agenda(
                        Instant.parse("2026-05-31T00:00:00Z"),
                        BERLIN,
                        week.windows(monday, monday.plusDays(1)),
                        TimeSet.empty());

        assertThat(new Slots(rules(60, 60), agenda).judge(Instant.parse("2026-06-01T21:00:00Z")))
                .isInstanceOf(Slot.class);
        assertThat(new Slots(rules(60, 120), agenda).judge(Instant.parse("2026-06-01T21:00:00Z")))
                .isInstanceOf(Slot.class);
    }

    @Test
    void addsTheBuffersOfNeighbours() {
        // The worked example of the package: a couple from 10:00 to 10:50 blocks 9:50 to 11:05.
        LocalDate day = LocalDate.of(2026, 6, 3);
        SessionRules couple = buffered(50, 10, 15);
        SessionRules first = buffered(20, 5, 0);
        TimeRange session =
                TimeRange.of(
                        day.atTime(10, 0).atZone(NEW_YORK).toInstant(), Duration.ofMinutes(50));
        Agenda agenda = agenda(NEW_YORK, day, 9 * 60, 17 * 60, List.of(couple.blockedBy(session)));
        Slots slots = new Slots(first, agenda);

        assertThat(slots.judge(session.start().plus(Duration.ofMinutes(65))))
                .isInstanceOf(Refusal.Taken.class);
        assertThat(slots.judge(session.start().plus(Duration.ofMinutes(70))))
                .isInstanceOf(Slot.class);
        assertThat(slots.judge(session.start().minus(Duration.ofMinutes(30))))
                .isInstanceOf(Slot.class);
        assertThat(slots.judge(session.start().minus(Duration.ofMinutes(25))))
                .isInstanceOf(Refusal.Taken.class);
    }

    @Test
    void saysWhichRuleStandsAgainstAStart() {
        LocalDate day = LocalDate.of(2026, 6, 3);
        Agenda agenda = agenda(NEW_YORK, day, 9 * 60, 17 * 60, List.of());
        Instant nine = day.atTime(9, 0).atZone(NEW_YORK).toInstant();

        assertThat(new Slots(limited(Duration.ofHours(40), 30), agenda).judge(nine))
                .isEqualTo(new Refusal.TooSoon(agenda.now().plus(Duration.ofHours(40))));
        assertThat(new Slots(limited(Duration.ZERO, 1), agenda).judge(nine.plusSeconds(172_800)))
                .isInstanceOf(Refusal.NotAStart.class);
        assertThat(new Slots(limited(Duration.ZERO, 1), late(agenda)).judge(nine))
                .isEqualTo(new Refusal.BeyondHorizon(LocalDate.of(2026, 5, 11)));
        assertThat(new Slots(rules(30, 30), agenda).judge(nine.plusSeconds(60)))
                .isInstanceOf(Refusal.NotAStart.class);
    }

    @Test
    void keepsHoursOfAnotherPlaceApart() {
        LocalDate day = LocalDate.of(2026, 6, 3);
        Agenda agenda = agenda(NEW_YORK, day, 9 * 60, 17 * 60, List.of());
        SessionRules inPerson =
                new SessionRules(
                        Duration.ofMinutes(50),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(30),
                        Duration.ZERO,
                        60,
                        Set.of(Place.IN_PERSON));

        assertThat(new Slots(inPerson, agenda).judge(day.atTime(9, 0).atZone(NEW_YORK).toInstant()))
                .isInstanceOf(Refusal.NotAStart.class);
    }

    private static List<String> starts(
            ZoneId zone, LocalDate day, int opens, int closes, int step, int length) {
        Agenda agenda = agenda(zone, day, opens, closes, List.of());
        TimeRange asked =
                new TimeRange(
                        day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        day.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        return new Slots(rules(step, length), agenda)
                .within(asked).stream()
                        .map(slot -> slot.start().local().toOffsetTime().toString())
                        .toList();
    }

    private static Agenda agenda(
            ZoneId zone, LocalDate day, int opens, int closes, List<TimeRange> busy) {
        OpenWindow window = new OpenWindow(day, opens, closes, zone, Set.of(Place.VIDEO));
        return new Agenda(
                day.minusDays(1).atStartOfDay(zone).toInstant(),
                zone,
                List.of(window),
                TimeSet.of(busy));
    }

    private static Agenda late(Agenda agenda) {
        return new Agenda(
                Instant.parse("2026-05-10T12:00:00Z"),
                agenda.zone(),
                agenda.windows(),
                agenda.busy());
    }

    private static SessionRules rules(int step, int length) {
        return of(length, 0, 0, step, Duration.ZERO, 60);
    }

    private static SessionRules buffered(int length, int before, int after) {
        return of(length, before, after, 5, Duration.ZERO, 60);
    }

    private static SessionRules limited(Duration notice, int horizonDays) {
        return of(30, 0, 0, 30, notice, horizonDays);
    }

    private static SessionRules of(
            int length, int before, int after, int step, Duration notice, int horizonDays) {
        return new SessionRules(
                Duration.ofMinutes(length),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                Duration.ofMinutes(step),
                notice,
                horizonDays,
                Set.of(Place.VIDEO));
    }
}
