package dev.anteroom.booking.booking;

import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.ClientId;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.row.Rows;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All bookings, to be looked at. */
public class Bookings {

    private static final String SELECT =
            """
            SELECT id, practitioner_id, offer_id, client_id, state, version, starts_at,
                   upper(session) AS ends_at, zone, client_zone, place, link_generation,
                   calendar_sequence,
                   coalesce(cancel_until,
                            starts_at - (SELECT make_interval(mins => cancel_notice) FROM offers
                                         WHERE offers.id = offer_id)) AS cancellable_until
            FROM bookings
            """;

    private final JdbcClient jdbc;

    public Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Booking> find(BookingId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(Bookings::read)
                .optional();
    }

    /** The booking, kept from changes by others until the transaction ends. */
    Optional<Booking> findForUpdate(BookingId id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Bookings::read)
                .optional();
    }

    /**
     * What a practitioner has in these days, cancelled ones included, earliest first.
     *
     * @param most how many of them
     * @param skipped how many stand before those
     */
    public List<Booking> of(PractitionerId practitioner, TimeRange range, int most, int skipped) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE practitioner_id = :practitioner
                                  AND starts_at >= :from AND starts_at < :to
                                  AND state NOT IN ('held', 'expired')
                                ORDER BY starts_at, id LIMIT :most OFFSET :skipped
                                """)
                .param("practitioner", practitioner.value())
                .param("from", Rows.timestamp(range.start()))
                .param("to", Rows.timestamp(range.end()))
                .param("most", most)
                .param("skipped", skipped)
                .query(Bookings::read)
                .list();
    }

    /**
     * What is to take place with a practitioner in these days, earliest first; as few as fit into
     * them, since they never overlap.
     */
    public List<Booking> live(PractitionerId practitioner, TimeRange range) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE practitioner_id = :practitioner
                                  AND starts_at >= :from AND starts_at < :to
                                  AND state IN ('requested', 'confirmed')
                                ORDER BY starts_at
                                """)
                .param("practitioner", practitioner.value())
                .param("from", Rows.timestamp(range.start()))
                .param("to", Rows.timestamp(range.end()))
                .query(Bookings::read)
                .list();
    }

    /** What a client still has before them, earliest first. */
    public List<Booking> ahead(ClientId client, Instant now) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE client_id = :client AND upper(session) > :now
                                  AND state IN ('requested', 'confirmed')
                                ORDER BY starts_at, id
                                """)
                .param("client", client.value())
                .param("now", Rows.timestamp(now))
                .query(Bookings::read)
                .list();
    }

    /**
     * How many bookings clients with one of these address indexes have ahead with a practitioner.
     */
    int countAhead(PractitionerId practitioner, Collection<UUID> addressIndexes, Instant now) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM bookings JOIN clients ON clients.id = client_id
                        WHERE clients.practitioner_id = :practitioner AND address_index IN (:indexes)
                          AND upper(session) > :now AND state IN ('held', 'requested', 'confirmed')
                        """)
                .param("practitioner", practitioner.value())
                .param("indexes", addressIndexes)
                .param("now", Rows.timestamp(now))
                .query(Integer.class)
                .single();
    }

    /** What the client said in this booking. */
    public Particulars particulars(Booking booking, Client client) {
        return jdbc.sql("SELECT client_name, client_note FROM bookings WHERE id = :id")
                .param("id", booking.id().value())
                .query(
                        (row, number) ->
                                Particulars.open(
                                        booking.id(),
                                        client.cipher(),
                                        row.getBytes("client_name"),
                                        row.getBytes("client_note")))
                .single();
    }

    /** What the clients of these bookings are called. */
    public Map<BookingId, String> names(Map<BookingId, Client> clients) {
        Map<BookingId, String> names = new HashMap<>();
        if (!clients.isEmpty()) {
            jdbc.sql("SELECT id, client_name FROM bookings WHERE id IN (:ids)")
                    .param("ids", clients.keySet().stream().map(BookingId::value).toList())
                    .query(
                            row -> {
                                BookingId id = new BookingId(Rows.uuid(row, "id"));
                                Client client = Objects.requireNonNull(clients.get(id));
                                byte[] name = row.getBytes("client_name");
                                names.put(
                                        id,
                                        Particulars.open(id, client.cipher(), name, null).name());
                            });
        }
        return names;
    }

    private static Booking read(ResultSet row, int number) throws SQLException {
        @Nullable UUID client = row.getObject("client_id", UUID.class);
        return new Booking(
                new BookingId(Rows.uuid(row, "id")),
                new PractitionerId(Rows.uuid(row, "practitioner_id")),
                new OfferId(Rows.uuid(row, "offer_id")),
                client == null ? null : new ClientId(client),
                BookingState.of(row.getString("state")),
                row.getLong("version"),
                new TimeRange(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")),
                Rows.instant(row, "cancellable_until"),
                ZoneId.of(row.getString("zone")),
                ZoneId.of(row.getString("client_zone")),
                Place.ofKey(row.getString("place")).orElseThrow(),
                row.getInt("link_generation"),
                row.getInt("calendar_sequence"));
    }
}
