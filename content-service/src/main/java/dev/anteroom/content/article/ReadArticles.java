package dev.anteroom.content.article;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.body.Section;
import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.person.PersonRow;
import dev.anteroom.content.slug.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers see of one article. Two queries make its page. */
public class ReadArticles {

    /** The article with its author, the author's next free time and its topics, in one query. */
    private static final String BY_SLUG =
            "SELECT "
                    + ArticleRow.COLUMNS
                    + ", a.html, a.sections, a.words, a.picture, "
                    + PersonRow.COLUMNS
                    + ", "
                    + PersonRow.NEXT_FREE
                    + """
                    , (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                'id', t.id, 'slug', t.slug, 'name', t.name) ORDER BY l.rank), '[]')
                         FROM article_topics l JOIN topics t ON t.id = l.topic_id
                        WHERE l.article_id = a.id) AS topic_links
                      FROM slugs s
                      JOIN articles a ON a.id = s.owner_id
                      JOIN people p ON p.id = a.author_id
                     WHERE s.kind = 'article' AND s.slug = :slug
                    """;

    private final JdbcClient jdbc;

    ReadArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found find(Slug slug, Instant now) {
        return jdbc.sql(BY_SLUG)
                .param("slug", slug.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> found(slug, row))
                .optional()
                .orElseGet(Found.Nothing::new);
    }

    private static Found found(Slug asked, ResultSet row) throws SQLException {
        Article article = ArticleRow.article(row, 0);
        return switch (article.state()) {
            case DRAFT -> new Found.Nothing();
            case WITHDRAWN -> new Found.Withdrawn(article.id());
            case PUBLISHED ->
                    article.slug().equals(asked)
                            ? new Found.Shown(shown(article, row))
                            : new Found.Moved(article.slug());
        };
    }

    private static PublishedArticle shown(Article article, ResultSet row) throws SQLException {
        return new PublishedArticle(
                article,
                row.getString("html"),
                JsonColumn.readList(row.getString("sections"), Section.class),
                new ReadingTime(row.getInt("words")),
                JsonColumn.readNullable(row.getString("picture"), Figure.class),
                Objects.requireNonNull(article.publishedAt(), "published_at"),
                PersonRow.card(row),
                JsonColumn.readList(row.getString("topic_links"), TopicLink.class));
    }

    /** Those before and after the article by date, in one query over the index of dates. */
    public Neighbours neighbours(ArticleId id, Instant publishedAt) {
        List<Step> steps =
                jdbc.sql(
                                """
                                (SELECT 'previous' AS way, id, slug, title FROM articles
                                  WHERE state = 'published' AND (published_at, id) < (:at, :id)
                                  ORDER BY published_at DESC, id DESC LIMIT 1)
                                UNION ALL
                                (SELECT 'next' AS way, id, slug, title FROM articles
                                  WHERE state = 'published' AND (published_at, id) > (:at, :id)
                                  ORDER BY published_at, id LIMIT 1)
                                """)
                        .param("at", publishedAt.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .query(ReadArticles::step)
                        .list();
        return new Neighbours(find(steps, "previous"), find(steps, "next"));
    }

    private record Step(String way, Neighbour neighbour) {}

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getString("way"),
                new Neighbour(
                        new ArticleId(row.getObject("id", UUID.class)),
                        new Slug(row.getString("slug")),
                        row.getString("title")));
    }

    private static Optional<Neighbour> find(List<Step> steps, String way) {
        return steps.stream()
                .filter(step -> step.way().equals(way))
                .map(Step::neighbour)
                .findFirst();
    }
}
