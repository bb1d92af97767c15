package dev.anteroom.booking.offer;

import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.row.Rows;
import dev.anteroom.booking.slot.SessionRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All offers, present and withdrawn. */
public class Offers {

    private static final String SELECT =
            """
            SELECT id, practitioner_id, slug, name, summary, length, buffer_before, buffer_after, step,
                   notice, cancel_notice, horizon_days, array_to_string(places, ',') AS places,
                   place_note, price_note, position, active, version
            FROM offers
            """;

    private final JdbcClient jdbc;

    public Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Offer> find(OfferId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(Offers::read)
                .optional();
    }

    public Optional<Offer> find(PractitionerId practitioner, String slug) {
        return jdbc.sql(SELECT + "WHERE practitioner_id = :practitioner AND slug = :slug")
                .param("practitioner", practitioner.value())
                .param("slug", slug)
                .query(Offers::read)
                .optional();
    }

    /** What can be booked with this practitioner, in their order. */
    public List<Offer> active(PractitionerId practitioner) {
        return of(practitioner).stream().filter(Offer::active).toList();
    }

    /** All that this practitioner ever offered, in their order. */
    public List<Offer> of(PractitionerId practitioner) {
        return jdbc.sql(
                        SELECT
                                + "WHERE practitioner_id = :practitioner ORDER BY position, name, id")
                .param("practitioner", practitioner.value())
                .query(Offers::read)
                .list();
    }

    /**
     * Adds an offer.
     *
     * @return false when the practitioner has one of this slug
     */
    public boolean add(Offer offer) {
        return bind(
                                jdbc.sql(
                                        """
                                        INSERT INTO offers
                                            (id, practitioner_id, slug, name, summary, length, buffer_before,
                                             buffer_after, step, notice, cancel_notice, horizon_days, places,
                                             place_note, price_note, position, active)
                                        VALUES
                                            (:id, :practitioner, :slug, :name, :summary, :length, :before,
                                             :after, :step, :notice, :cancelNotice, :horizon,
                                             string_to_array(:places, ','),
                                             :placeNote, :priceNote, :position, :active)
                                        ON CONFLICT (practitioner_id, slug) DO NOTHING
                                        """),
                                offer)
                        .param("practitioner", offer.practitioner().value())
                        .param("slug", offer.slug())
                        .update()
                == 1;
    }

    /**
     * Replaces an offer, unless somebody else did since it was read.
     *
     * @return false when its version is not the stored one
     */
    public boolean replace(Offer offer) {
        return bind(
                                jdbc.sql(
                                        """
                                        UPDATE offers SET
                                            name = :name, summary = :summary, length = :length,
                                            buffer_before = :before, buffer_after = :after, step = :step,
                                            notice = :notice, cancel_notice = :cancelNotice,
                                            horizon_days = :horizon, places = string_to_array(:places, ','),
                                            place_note = :placeNote, price_note = :priceNote,
                                            position = :position, active = :active, version = version + 1
                                        WHERE id = :id AND version = :version
                                        """),
                                offer)
                        .param("version", offer.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Offer offer) {
        SessionRules rules = offer.rules();
        return sql.param("id", offer.id().value())
                .param("name", offer.name())
                .param("summary", offer.summary())
                .param("length", rules.length().toMinutes())
                .param("before", rules.before().toMinutes())
                .param("after", rules.after().toMinutes())
                .param("step", rules.step().toMinutes())
                .param("notice", rules.notice().toMinutes())
                .param("cancelNotice", offer.cancelNotice().toMinutes())
                .param("horizon", rules.horizonDays())
                .param("places", Rows.placeKeys(rules.places()))
                .param("placeNote", offer.placeNote())
                .param("priceNote", offer.priceNote())
                .param("position", offer.position())
                .param("active", offer.active());
    }

    private static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(Rows.uuid(row, "id")),
                new PractitionerId(Rows.uuid(row, "practitioner_id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("summary"),
                rules(row),
                minutes(row, "cancel_notice"),
                row.getString("place_note"),
                row.getString("price_note"),
                row.getInt("position"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static SessionRules rules(ResultSet row) throws SQLException {
        return new SessionRules(
                minutes(row, "length"),
                minutes(row, "buffer_before"),
                minutes(row, "buffer_after"),
                minutes(row, "step"),
                minutes(row, "notice"),
                row.getInt("horizon_days"),
                Rows.places(row, "places"));
    }

    private static Duration minutes(ResultSet row, String column) throws SQLException {
        return Duration.ofMinutes(row.getLong(column));
    }
}
