package dev.anteroom.content.person;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.slug.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads people out of rows, also of other features' queries that join them as {@code p}. */
public final class PersonRow {

    /** Every column, each with the prefix {@code person_}. */
    public static final String COLUMNS =
            """
            p.id AS person_id, p.version AS person_version, p.slug AS person_slug,
            p.name AS person_name, p.pronouns AS person_pronouns, p.role AS person_role,
            p.credentials AS person_credentials, p.zone AS person_zone,
            p.summary AS person_summary, p.founded AS person_founded, p.hosts AS person_hosts,
            p.links AS person_links, p.languages AS person_languages,
            p.portrait AS person_portrait, p.markdown AS person_markdown, p.html AS person_html,
            p.rank AS person_rank, p.bookable AS person_bookable, p.removed AS person_removed
            """;

    /** The first free time after {@code :now}. */
    public static final String NEXT_FREE =
            """
            (SELECT min(start) FROM free_times f, unnest(f.starts) AS start
              WHERE f.person_id = p.id AND start > :now) AS person_next_free
            """;

    private PersonRow() {}

    public static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getLong("person_version"),
                new Slug(row.getString("person_slug")),
                profile(row),
                row.getString("person_html"),
                row.getBoolean("person_removed"));
    }

    /** With {@link #NEXT_FREE} among the columns. */
    public static PersonCard card(ResultSet row) throws SQLException {
        return new PersonCard(person(row), nextFree(row));
    }

    private static @Nullable Instant nextFree(ResultSet row) throws SQLException {
        OffsetDateTime time = row.getObject("person_next_free", OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("person_name"),
                row.getString("person_pronouns"),
                row.getString("person_role"),
                row.getString("person_credentials"),
                ZoneId.of(row.getString("person_zone")),
                row.getString("person_summary"),
                JsonColumn.readList(row.getString("person_founded"), Work.class),
                JsonColumn.readList(row.getString("person_hosts"), Work.class),
                JsonColumn.readList(row.getString("person_links"), WebLink.class),
                JsonColumn.readList(row.getString("person_languages"), String.class),
                JsonColumn.readNullable(row.getString("person_portrait"), Figure.class),
                row.getString("person_markdown"),
                row.getBoolean("person_bookable"),
                row.getInt("person_rank"));
    }
}
