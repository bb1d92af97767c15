package dev.anteroom.booking.agenda;

import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.row.Rows;
import dev.anteroom.booking.slot.Agenda;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.booking.slot.TimeSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a practitioner's agenda together from their hours and what is blocked. */
public class Agendas {

    /** More than a session with its buffers can last, so that nothing near the edges is missed. */
    private static final Duration MARGIN = Duration.ofHours(20);

    private final JdbcClient jdbc;
    private final Clock clock;

    public Agendas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The agenda as far as it matters to sessions that begin in this range. */
    public Agenda of(Calendar calendar, TimeRange range) {
        ZoneId zone = calendar.week().zone();
        LocalDate first = LocalDate.ofInstant(range.start(), zone).minusDays(1);
        LocalDate last = LocalDate.ofInstant(range.end(), zone).plusDays(1);
        Instant now = clock.instant();
        return new Agenda(
                now,
                zone,
                calendar.week().windows(first, last),
                TimeSet.of(busy(calendar, range.widened(MARGIN, MARGIN), now)));
    }

    /** The predicate on state is that of the exclusion constraint, whose index serves the query. */
    private List<TimeRange> busy(Calendar calendar, TimeRange range, Instant now) {
        return jdbc.sql(
                        """
                        SELECT lower(blocked) AS blocked_from, upper(blocked) AS blocked_to FROM bookings
                        WHERE practitioner_id = :practitioner
                          AND blocked && tstzrange(:from, :to, '[)')
                          AND state IN ('held', 'requested', 'confirmed')
                          AND (held_until IS NULL OR held_until > :now OR state <> 'held')
                        """)
                .param("practitioner", calendar.practitioner().value())
                .param("from", Rows.timestamp(range.start()))
                .param("to", Rows.timestamp(range.end()))
                .param("now", Rows.timestamp(now))
                .query(
                        (row, number) ->
                                new TimeRange(
                                        Rows.instant(row, "blocked_from"),
                                        Rows.instant(row, "blocked_to")))
                .list();
    }
}
