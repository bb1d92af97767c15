package dev.anteroom.booking.booking;

import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.row.Rows;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes bookings; every method is part of the caller's transaction. */
class BookingWriter {

    private static final String CONFIRM =
            """
            INSERT INTO bookings
                (id, practitioner_id, offer_id, client_id, state, session, blocked, starts_at,
                 local_start, zone, tzdb, client_zone, place, client_name, client_note,
                 consent, consented_at, cancel_until, created_at)
            VALUES
                (:id, :practitioner, :offer, :client, 'confirmed',
                 tstzrange(:start, :end, '[)'), tstzrange(:blockedFrom, :blockedTo, '[)'),
                 :start, :localStart, :zone, :tzdb, :clientZone, :place, :name, :note,
                 :consent, :now, :cancelUntil, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BookingWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A predicate of an index cannot hold "now": whoever is about to book clears old holds. */
    void expireHolds(PractitionerId practitioner) {
        jdbc.sql(
                        """
                        UPDATE bookings SET state = 'expired', version = version + 1,
                                            ended_at = :now, ended_by = 'time'
                        WHERE practitioner_id = :practitioner AND state = 'held' AND held_until <= :now
                        """)
                .param("practitioner", practitioner.value())
                .param("now", Rows.timestamp(clock.instant()))
                .update();
    }

    void confirm(
            BookingId id,
            Offer offer,
            Slot slot,
            Place place,
            ClientDetails details,
            Client client) {
        TimeRange blocked = offer.rules().blockedBy(slot.session());
        ZoneId zone = slot.start().zone();
        Instant now = clock.instant();
        jdbc.sql(CONFIRM)
                .param("id", id.value())
                .param("practitioner", offer.practitioner().value())
                .param("offer", offer.id().value())
                .param("client", client.id().value())
                .param("start", Rows.timestamp(slot.session().start()))
                .param("end", Rows.timestamp(slot.session().end()))
                .param("blockedFrom", Rows.timestamp(blocked.start()))
                .param("blockedTo", Rows.timestamp(blocked.end()))
                .param("localStart", slot.start().local().toLocalDateTime())
                .param("zone", zone.getId())
                .param("tzdb", tzdbVersion(zone))
                .param("clientZone", details.zone().getId())
                .param("place", place.key())
                .param("name", client.cipher().seal(Particulars.nameField(id), details.name()))
                .param("note", client.cipher().seal(Particulars.noteField(id), details.note()))
                .param("consent", details.consent())
                .param(
                        "cancelUntil",
                        Rows.timestamp(offer.cancellableUntil(slot.session().start())))
                .param("now", Rows.timestamp(now))
                .update();
    }

    void cancel(BookingId id, CancelledBy by) {
        jdbc.sql(
                        """
                        UPDATE bookings SET state = 'cancelled', version = version + 1,
                                            calendar_sequence = calendar_sequence + 1,
                                            ended_at = :now, ended_by = :by
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("by", by.word())
                .param("now", Rows.timestamp(clock.instant()))
                .update();
    }

    /** The release of the zone rules in use, such as {@code 2026a}. */
    private static String tzdbVersion(ZoneId zone) {
        try {
            return ZoneRulesProvider.getVersions(zone.getId()).lastEntry().getKey();
        } catch (ZoneRulesException fixedOffset) {
            return "fixed";
        }
    }
}
