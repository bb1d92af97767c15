package dev.anteroom.newsletter.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All issues. */
final class Issues {

    private static final String COLUMNS =
            """
            id, path, title, lead, html, author_name, author_slug, health, language, planned_at,
            withdrawn_at
            """;

    private final JdbcClient jdbc;

    Issues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the issue; false when this publication was mailed before. */
    boolean add(UUID id, ArticlePublished article, long version, Instant now) {
        return jdbc.sql(
                                """
                                INSERT INTO issue (id, article_id, publication_number, path, title, lead, html,
                                  author_name, author_slug, health, language, planned_at, article_version)
                                VALUES (:id, :article, :number, :path, :title, :lead, :html,
                                  :author, :authorSlug, :health, :language, :now, :version)
                                ON CONFLICT ON CONSTRAINT one_issue_per_publication DO NOTHING
                                """)
                        .param("id", id)
                        .param("article", article.articleId())
                        .param("number", article.publicationNumber())
                        .param("path", article.path())
                        .param("title", article.title())
                        .param("lead", Objects.requireNonNullElse(article.lead(), ""))
                        .param("html", article.html())
                        .param("author", article.author().name())
                        .param("authorSlug", article.author().slug())
                        .param("health", article.health())
                        .param("language", article.language())
                        .param("now", Timestamp.from(now))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether the article was withdrawn after this version of it. */
    boolean isWithdrawnSince(UUID article, long version) {
        return jdbc.sql(
                        """
                        SELECT count(*) > 0 FROM withdrawal
                        WHERE article_id = :article AND version > :version
                        """)
                .param("article", article)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /** Marks every issue of the article from before this version and names them. */
    List<UUID> withdraw(UUID article, long version, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO withdrawal (article_id, version) VALUES (:article, :version)
                        ON CONFLICT (article_id) DO UPDATE
                        SET version = greatest(withdrawal.version, excluded.version)
                        """)
                .param("article", article)
                .param("version", version)
                .update();
        return jdbc.sql(
                        """
                        UPDATE issue SET withdrawn_at = :now
                        WHERE article_id = :article AND article_version < :version
                          AND withdrawn_at IS NULL
                        RETURNING id
                        """)
                .param("article", article)
                .param("version", version)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /** Whether this issue was withdrawn. */
    boolean isWithdrawn(UUID id) {
        return jdbc.sql("SELECT withdrawn_at IS NOT NULL FROM issue WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<Issue> find(UUID id) {
        return jdbc.sql("SELECT %s FROM issue WHERE id = :id".formatted(COLUMNS))
                .param("id", id)
                .query(Issues::row)
                .optional();
    }

    /** Newest first, after as many as are passed over. */
    List<Issue> newest(int limit, int passed) {
        return jdbc.sql(
                        """
                        SELECT %s FROM issue ORDER BY planned_at DESC, id DESC
                        LIMIT :limit OFFSET :passed
                        """
                                .formatted(COLUMNS))
                .param("limit", limit)
                .param("passed", passed)
                .query(Issues::row)
                .list();
    }

    private static Issue row(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Issue(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                row.getString("lead"),
                row.getString("html"),
                row.getString("author_name"),
                row.getString("author_slug"),
                row.getBoolean("health"),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("planned_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
