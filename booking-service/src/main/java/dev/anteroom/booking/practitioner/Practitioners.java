package dev.anteroom.booking.practitioner;

import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.row.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The practitioners that this service knows. */
public class Practitioners {

    private static final String SELECT =
            """
            SELECT id, slug, name, role, summary, zone, portrait, portrait_alt,
                   bookable AND NOT removed AS bookable
            FROM practitioners
            """;

    private static final String PUT =
            """
            INSERT INTO practitioners
                (id, slug, name, role, summary, zone, portrait, portrait_alt,
                 bookable, version)
            VALUES (:id, :slug, :name, :role, :summary, :zone, :portrait, :alt,
                    :bookable, :version)
            ON CONFLICT (id) DO UPDATE SET
                slug = excluded.slug, name = excluded.name, role = excluded.role,
                summary = excluded.summary, zone = excluded.zone,
                portrait = excluded.portrait, portrait_alt = excluded.portrait_alt,
                bookable = excluded.bookable,
                version = excluded.version, removed = false
            WHERE excluded.version > practitioners.version
            """;

    private final JdbcClient jdbc;

    public Practitioners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Practitioner> find(PractitionerId id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND NOT removed")
                .param("id", id.value())
                .query(Practitioners::read)
                .optional();
    }

    /** The practitioner though they may have left: bookings that were made still name them. */
    public Optional<Practitioner> findEver(PractitionerId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(Practitioners::read)
                .optional();
    }

    /** The practitioner whom an address names, by their present slug or an earlier one. */
    public Optional<Practitioner> find(String slug) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE NOT removed AND id =
                                    (SELECT practitioner_id FROM practitioner_slugs WHERE slug = :slug)
                                """)
                .param("slug", slug)
                .query(Practitioners::read)
                .optional();
    }

    /** Those who offer something, by name. */
    public List<Practitioner> bookable() {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE bookable AND NOT removed AND EXISTS
                                    (SELECT FROM offers
                                     WHERE practitioner_id = practitioners.id AND active)
                                ORDER BY name, id
                                """)
                .query(Practitioners::read)
                .list();
    }

    /** Everyone, by name. */
    public List<Practitioner> all() {
        return jdbc.sql(SELECT + "WHERE NOT removed ORDER BY name, id")
                .query(Practitioners::read)
                .list();
    }

    /**
     * Takes what an event told, unless a newer one came before.
     *
     * @return false when nothing was changed
     */
    boolean put(Practitioner person, long version) {
        boolean news =
                jdbc.sql(PUT)
                                .param("id", person.id().value())
                                .param("slug", person.slug())
                                .param("name", person.name())
                                .param("role", person.role())
                                .param("summary", person.summary())
                                .param("zone", person.zone().getId())
                                .param("portrait", person.portrait())
                                .param("alt", person.portraitAlt())
                                .param("bookable", person.bookable())
                                .param("version", version)
                                .update()
                        == 1;
        if (news) {
            jdbc.sql(
                            """
                            INSERT INTO practitioner_slugs (slug, practitioner_id) VALUES (:slug, :id)
                            ON CONFLICT (slug) DO UPDATE SET practitioner_id = excluded.practitioner_id
                            """)
                    .param("slug", person.slug())
                    .param("id", person.id().value())
                    .update();
        }
        return news;
    }

    boolean remove(PractitionerId id, long version) {
        return jdbc.sql(
                                """
                                UPDATE practitioners SET removed = true, version = :version
                                WHERE id = :id AND version < :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Practitioner read(ResultSet row, int number) throws SQLException {
        return new Practitioner(
                new PractitionerId(Rows.uuid(row, "id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("role"),
                row.getString("summary"),
                zone(row.getString("zone")),
                row.getString("portrait"),
                row.getString("portrait_alt"),
                row.getBoolean("bookable"));
    }

    /** A zone that this Java does not know is no reason to lose a practitioner. */
    static ZoneId zone(String id) {
        return Zones.find(id).orElse(ZoneId.of("UTC"));
    }
}
