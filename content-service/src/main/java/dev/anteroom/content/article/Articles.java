package dev.anteroom.content.article;

import dev.anteroom.content.body.Body;
import dev.anteroom.content.column.JsonColumn;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All articles, in every state. */
public class Articles {

    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Article> find(ArticleId id) {
        return byId(id, "");
    }

    /** Held until the transaction ends: changes of one article happen one after the other. */
    Optional<Article> lock(ArticleId id) {
        return byId(id, " FOR UPDATE OF a");
    }

    private Optional<Article> byId(ArticleId id, String lock) {
        return jdbc.sql("SELECT " + ArticleRow.COLUMNS + " FROM articles a WHERE a.id = :id" + lock)
                .param("id", id.value())
                .query(ArticleRow::article)
                .optional();
    }

    /**
     * Until the transaction ends no other article takes, changes or leaves its place among the
     * published ones: two that came beside each other unseen would not purge each other's page.
     * After {@link #lock}, so that two who change one article wait in the same order.
     */
    void lockOrder() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('order of articles', 0))")
                .query(Integer.class)
                .single();
    }

    /** What was said about mail, where the last change of the article was that it was published. */
    Optional<Mailing> lastPublishedWith(ArticleId id) {
        return jdbc.sql(
                        """
                        SELECT a.sent_with = a.version FROM articles a
                         WHERE a.id = :id AND a.state = 'published'
                           AND NOT EXISTS (SELECT FROM article_revisions r
                                            WHERE r.article_id = a.id AND r.version = a.version)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .map(sent -> sent ? Mailing.SEND_TO_SUBSCRIBERS : Mailing.WITHOUT_MAIL);
    }

    void insert(Article article, Body body, Instant now) {
        ArticleText text = article.text();
        jdbc.sql(
                        """
                        INSERT INTO articles (id, version, state, publication_number, slug,
                            author_id, title, lead, description, markdown, health,
                            invitation_heading, invitation_text, sources, html, sections, words,
                            picture, changed_at)
                        VALUES (:id, :version, :state, :number, :slug, :author, '', '', '', '',
                            false, '', '', '[]', '', '[]', 0, NULL, :now)
                        """)
                .param("id", article.id().value())
                .param("version", article.version())
                .param("state", article.state().code())
                .param("number", article.publicationNumber())
                .param("slug", article.slug().value())
                .param("author", text.author().value())
                .param("now", utc(now))
                .update();
        writeText(article, body);
    }

    /** The words and all that is made of them. */
    void writeText(Article article, Body body) {
        ArticleText text = article.text();
        jdbc.sql(
                        """
                        UPDATE articles SET slug = :slug, author_id = :author, title = :title,
                            lead = :lead, description = :description, markdown = :markdown,
                            health = :health, invitation_heading = :heading,
                            invitation_text = :invitation, sources = CAST(:sources AS jsonb),
                            html = :html, sections = CAST(:sections AS jsonb), words = :words,
                            picture = CAST(:picture AS jsonb)
                        WHERE id = :id
                        """)
                .param("id", article.id().value())
                .param("slug", article.slug().value())
                .param("author", text.author().value())
                .param("title", text.title())
                .param("lead", text.lead())
                .param("description", text.description())
                .param("markdown", text.markdown())
                .param("health", text.health())
                .param("heading", text.invitation().heading())
                .param("invitation", text.invitation().text())
                .param("sources", JsonColumn.write(text.sources()))
                .param("html", body.html())
                .param("sections", JsonColumn.write(body.sections()))
                .param("words", body.words())
                .param("picture", body.picture() == null ? null : JsonColumn.write(body.picture()))
                .update();
        writeTopics(article);
    }

    /** State, number and dates. */
    void writeState(Article article, Instant now) {
        jdbc.sql(
                        """
                        UPDATE articles SET version = :version, state = :state,
                            sent_with = CASE WHEN publication_number < :number
                                             THEN :version ELSE sent_with END,
                            publication_number = :number, published_at = :published,
                            updated_at = :updated, changed_at = :now
                        WHERE id = :id
                        """)
                .param("id", article.id().value())
                .param("version", article.version())
                .param("state", article.state().code())
                .param("number", article.publicationNumber())
                .param("published", utc(article.publishedAt()))
                .param("updated", utc(article.updatedAt()))
                .param("now", utc(now))
                .update();
    }

    private void writeTopics(Article article) {
        UUID id = article.id().value();
        jdbc.sql("DELETE FROM article_topics WHERE article_id = :id").param("id", id).update();
        jdbc.sql(
                        """
                        INSERT INTO article_topics (article_id, topic_id, rank)
                        SELECT ?, topic_id, rank
                          FROM unnest(?) WITH ORDINALITY AS chosen (topic_id, rank)
                        """)
                .param(id)
                .param(
                        article.text().topics().stream()
                                .map(topic -> topic.value())
                                .toArray(UUID[]::new))
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
