package dev.anteroom.content.article;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.topic.TopicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of published articles, the newest first. */
public class ArticleLists {

    private static final String CARDS =
            """
            SELECT a.id, a.slug, a.title, a.lead, a.published_at, a.changed_at, a.words, a.picture,
                   p.slug AS author_slug, p.name AS author_name,
                   t.id AS topic_id, t.slug AS topic_slug, t.name AS topic_name
              FROM articles a
              JOIN people p ON p.id = a.author_id
              LEFT JOIN LATERAL (SELECT topic_id FROM article_topics
                                  WHERE article_id = a.id ORDER BY rank LIMIT 1) main ON true
              LEFT JOIN topics t ON t.id = main.topic_id
             WHERE a.state = 'published'
            """;

    private static final String NEWEST_FIRST =
            " ORDER BY a.published_at DESC, a.id DESC LIMIT :most OFFSET :offset";

    private final JdbcClient jdbc;

    ArticleLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ArticleCard> latest(int most, int offset) {
        return cards(jdbc.sql(CARDS + NEWEST_FIRST), most, offset);
    }

    /** The same from a known article on, however many were published meanwhile. */
    public List<ArticleCard> before(Instant publishedAt, ArticleId id, int most) {
        return cards(
                jdbc.sql(CARDS + " AND (a.published_at, a.id) < (:at, :id)" + NEWEST_FIRST)
                        .param("at", publishedAt.atOffset(ZoneOffset.UTC))
                        .param("id", id.value()),
                most,
                0);
    }

    public List<ArticleCard> about(TopicId topic, int most, int offset) {
        return cards(
                jdbc.sql(
                                CARDS
                                        + " AND a.id IN (SELECT article_id FROM article_topics"
                                        + " WHERE topic_id = :topic)"
                                        + NEWEST_FIRST)
                        .param("topic", topic.value()),
                most,
                offset);
    }

    public List<ArticleCard> by(PersonId author, int most, int offset) {
        return cards(
                jdbc.sql(CARDS + " AND a.author_id = :author" + NEWEST_FIRST)
                        .param("author", author.value()),
                most,
                offset);
    }

    /** Where published articles are, and when each last changed; the newest first. */
    public List<ArticleAddress> addresses(int most) {
        return jdbc.sql(
                        """
                        SELECT slug, changed_at FROM articles WHERE state = 'published'
                         ORDER BY published_at DESC, id DESC LIMIT :most
                        """)
                .param("most", most)
                .query(
                        (row, n) ->
                                new ArticleAddress(
                                        new Slug(row.getString("slug")),
                                        instant(row, "changed_at")))
                .list();
    }

    private static List<ArticleCard> cards(JdbcClient.StatementSpec query, int most, int offset) {
        return query.param("most", most).param("offset", offset).query(ArticleLists::card).list();
    }

    private static ArticleCard card(ResultSet row, int number) throws SQLException {
        return new ArticleCard(
                new ArticleId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getString("lead"),
                instant(row, "published_at"),
                instant(row, "changed_at"),
                new ReadingTime(row.getInt("words")),
                JsonColumn.readNullable(row.getString("picture"), Figure.class),
                new Slug(row.getString("author_slug")),
                row.getString("author_name"),
                mainTopic(row));
    }

    private static @Nullable TopicLink mainTopic(ResultSet row) throws SQLException {
        UUID id = row.getObject("topic_id", UUID.class);
        return id == null
                ? null
                : new TopicLink(id, row.getString("topic_slug"), row.getString("topic_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
