package dev.anteroom.booking.hours;

import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.row.Rows;
import dev.anteroom.booking.slot.OpenHours;
import dev.anteroom.booking.slot.WeeklyHours;
import dev.anteroom.chassis.mail.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendars of all practitioners. Writers call it inside a transaction. */
public class Calendars {

    private final JdbcClient jdbc;

    public Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The practitioner's calendar; without hours, in their own zone, when none was set. */
    public Calendar of(Practitioner practitioner) {
        return find(practitioner.id())
                .orElseGet(
                        () ->
                                new Calendar(
                                        practitioner.id(),
                                        new WeeklyHours(practitioner.zone(), List.of()),
                                        null,
                                        0));
    }

    /**
     * The calendar as one statement sees it: zone and hours of the same moment, and no second
     * connection while the first waits.
     */
    public Optional<Calendar> find(PractitionerId id) {
        List<Row> rows =
                jdbc.sql(
                                """
                                SELECT zone, notices_to, version, weekday, opens, closes,
                                       array_to_string(places, ',') AS places
                                FROM calendars LEFT JOIN open_hours USING (practitioner_id)
                                WHERE practitioner_id = :id
                                ORDER BY weekday, opens, closes
                                """)
                        .param("id", id.value())
                        .query(Row::read)
                        .list();
        return rows.stream().findFirst().map(row -> row.calendar(id, hours(rows)));
    }

    private static List<OpenHours> hours(List<Row> rows) {
        return rows.stream().map(Row::open).filter(Objects::nonNull).toList();
    }

    /** Sets zone and weekly hours in place of those before. */
    public void keepWeek(PractitionerId id, WeeklyHours week) {
        jdbc.sql(
                        """
                        INSERT INTO calendars (practitioner_id, zone) VALUES (:id, :zone)
                        ON CONFLICT (practitioner_id) DO UPDATE
                        SET zone = excluded.zone, version = calendars.version + 1
                        """)
                .param("id", id.value())
                .param("zone", week.zone().getId())
                .update();
        jdbc.sql("DELETE FROM open_hours WHERE practitioner_id = :id")
                .param("id", id.value())
                .update();
        week.hours().stream().distinct().forEach(open -> keep(id, open));
    }

    private void keep(PractitionerId id, OpenHours open) {
        jdbc.sql(
                        """
                        INSERT INTO open_hours (practitioner_id, weekday, opens, closes, places)
                        VALUES (:id, :weekday, :opens, :closes, string_to_array(:places, ','))
                        ON CONFLICT (practitioner_id, weekday, opens, closes)
                        DO UPDATE SET places = open_hours.places || excluded.places
                        """)
                .param("id", id.value())
                .param("weekday", open.day().getValue())
                .param("opens", open.opens())
                .param("closes", open.closes())
                .param("places", Rows.placeKeys(open.places()))
                .update();
    }

    /** Sets where letters about bookings go; null for nowhere. */
    public void sendNoticesTo(Practitioner practitioner, @Nullable EmailAddress address) {
        jdbc.sql(
                        """
                        INSERT INTO calendars (practitioner_id, zone, notices_to)
                        VALUES (:id, :zone, :address)
                        ON CONFLICT (practitioner_id) DO UPDATE
                        SET notices_to = excluded.notices_to, version = calendars.version + 1
                        """)
                .param("id", practitioner.id().value())
                .param("zone", practitioner.zone().getId())
                .param("address", address == null ? null : address.value())
                .update();
    }

    /** A calendar with one of its hours; without when it has none. */
    private record Row(
            ZoneId zone, @Nullable EmailAddress noticesTo, long version, @Nullable OpenHours open) {

        static Row read(ResultSet row, int number) throws SQLException {
            @Nullable String noticesTo = row.getString("notices_to");
            return new Row(
                    zone(row.getString("zone")),
                    noticesTo == null ? null : EmailAddress.of(noticesTo),
                    row.getLong("version"),
                    row.getString("places") == null ? null : openHours(row));
        }

        private static ZoneId zone(String id) {
            return Zones.find(id).orElseGet(() -> ZoneId.of(id));
        }

        private static OpenHours openHours(ResultSet row) throws SQLException {
            return new OpenHours(
                    DayOfWeek.of(row.getInt("weekday")),
                    row.getInt("opens"),
                    row.getInt("closes"),
                    Rows.places(row, "places"));
        }

        Calendar calendar(PractitionerId id, List<OpenHours> hours) {
            return new Calendar(id, new WeeklyHours(zone, hours), noticesTo, version);
        }
    }
}
