package dev.anteroom.content.article;

import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.topic.TopicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads articles out of rows. */
final class ArticleRow {

    static final String COLUMNS =
            """
            a.id, a.version, a.state, a.publication_number, a.slug, a.author_id, a.title, a.lead,
            a.description, a.markdown, a.health, a.invitation_heading, a.invitation_text,
            a.sources, a.published_at, a.updated_at,
            ARRAY(SELECT t.topic_id FROM article_topics t
                   WHERE t.article_id = a.id ORDER BY t.rank) AS topic_ids
            """;

    private ArticleRow() {}

    static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                ArticleState.of(row.getString("state")),
                row.getInt("publication_number"),
                new Slug(row.getString("slug")),
                text(row),
                instant(row, "published_at"),
                instant(row, "updated_at"));
    }

    private static ArticleText text(ResultSet row) throws SQLException {
        return new ArticleText(
                row.getString("title"),
                row.getString("lead"),
                row.getString("description"),
                row.getString("markdown"),
                row.getBoolean("health"),
                new Invitation(
                        row.getString("invitation_heading"), row.getString("invitation_text")),
                JsonColumn.readList(row.getString("sources"), Source.class),
                new PersonId(row.getObject("author_id", UUID.class)),
                topics(row));
    }

    private static List<TopicId> topics(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("topic_ids").getArray();
        return Arrays.stream(ids).map(TopicId::new).toList();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
