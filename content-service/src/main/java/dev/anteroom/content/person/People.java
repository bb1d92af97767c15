package dev.anteroom.content.person;

import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.slug.Slug;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everyone who works in the practice, and those who did. */
public class People {

    private static final String CARD =
            "SELECT " + PersonRow.COLUMNS + ", " + PersonRow.NEXT_FREE + " FROM people p ";

    private static final String WRITE =
            """
            INSERT INTO people (id, version, slug, name, pronouns, role, credentials,
                zone, summary, founded, hosts, links, languages, portrait, markdown,
                html, rank, bookable, removed, changed_at)
            VALUES (:id, :version, :slug, :name, :pronouns, :role, :credentials,
                :zone, :summary, CAST(:founded AS jsonb), CAST(:hosts AS jsonb),
                CAST(:links AS jsonb), CAST(:languages AS jsonb),
                CAST(:portrait AS jsonb), :markdown, :html, :rank, :bookable, :removed, :now)
            ON CONFLICT ON CONSTRAINT people_pk DO UPDATE SET
                (version, slug, name, pronouns, role, credentials, zone, summary,
                founded, hosts, links, languages, portrait, markdown, html, rank,
                bookable, removed, changed_at)
              = (excluded.version, excluded.slug, excluded.name, excluded.pronouns,
                excluded.role, excluded.credentials, excluded.zone, excluded.summary,
                excluded.founded, excluded.hosts, excluded.links, excluded.languages,
                excluded.portrait, excluded.markdown, excluded.html, excluded.rank,
                excluded.bookable, excluded.removed, excluded.changed_at)
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who are shown, in their order. */
    public List<PersonCard> shown(Instant now) {
        return jdbc.sql(CARD + "WHERE NOT p.removed ORDER BY p.rank, p.name")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> PersonRow.card(row))
                .list();
    }

    /** By a slug they have or had; also those who are no longer shown. */
    public Optional<PersonCard> find(Slug slug, Instant now) {
        return jdbc.sql(
                        CARD
                                + "JOIN slugs s ON s.owner_id = p.id AND s.kind = 'person'"
                                + " WHERE s.slug = :slug")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("slug", slug.value())
                .query((row, n) -> PersonRow.card(row))
                .optional();
    }

    /** With the next free time; also those who are no longer shown. */
    public Optional<PersonCard> card(PersonId id, Instant now) {
        return jdbc.sql(CARD + "WHERE p.id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, n) -> PersonRow.card(row))
                .optional();
    }

    /** Everyone, those who left too. */
    public List<Person> all() {
        return jdbc.sql(
                        "SELECT "
                                + PersonRow.COLUMNS
                                + " FROM people p"
                                + " ORDER BY p.removed, p.rank, p.name")
                .query((row, n) -> PersonRow.person(row))
                .list();
    }

    /** Everyone, held until the transaction ends. */
    List<Person> lockAll() {
        return jdbc.sql("SELECT " + PersonRow.COLUMNS + " FROM people p ORDER BY p.id FOR UPDATE")
                .query((row, n) -> PersonRow.person(row))
                .list();
    }

    public Optional<Person> find(PersonId id) {
        return byId(id, "");
    }

    Optional<Person> lock(PersonId id) {
        return byId(id, " FOR UPDATE");
    }

    private Optional<Person> byId(PersonId id, String lock) {
        return jdbc.sql("SELECT " + PersonRow.COLUMNS + " FROM people p WHERE p.id = :id" + lock)
                .param("id", id.value())
                .query((row, n) -> PersonRow.person(row))
                .optional();
    }

    void write(Person person, Instant now) {
        Profile profile = person.profile();
        jdbc.sql(WRITE)
                .param("id", person.id().value())
                .param("version", person.version())
                .param("slug", person.slug().value())
                .param("name", profile.name())
                .param("pronouns", profile.pronouns())
                .param("role", profile.role())
                .param("credentials", profile.credentials())
                .param("zone", profile.zone().getId())
                .param("summary", profile.summary())
                .param("founded", JsonColumn.write(profile.founded()))
                .param("hosts", JsonColumn.write(profile.hosts()))
                .param("links", JsonColumn.write(profile.links()))
                .param("languages", JsonColumn.write(profile.languages()))
                .param(
                        "portrait",
                        profile.portrait() == null ? null : JsonColumn.write(profile.portrait()))
                .param("markdown", profile.markdown())
                .param("html", person.html())
                .param("rank", profile.rank())
                .param("bookable", profile.bookable())
                .param("removed", person.removed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
