package dev.anteroom.content.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every saved version of an article said. */
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Article article, Instant now, @Nullable UUID account) {
        jdbc.sql(
                        """
                        INSERT INTO article_revisions
                            (article_id, version, title, lead, markdown, saved_at, saved_by)
                        VALUES (:id, :version, :title, :lead, :markdown, :now, :account)
                        """)
                .param("id", article.id().value())
                .param("version", article.version())
                .param("title", article.text().title())
                .param("lead", article.text().lead())
                .param("markdown", article.text().markdown())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }
}
