package dev.anteroom.content.article;

import java.time.Instant;
import java.util.UUID;

/** What is told about a change that mails nothing: contracts/events/article.updated. */
record ArticleUpdated(
        UUID articleId,
        String slug,
        String path,
        String title,
        String lead,
        Instant updatedAt,
        String language) {

    static ArticleUpdated of(Article article, Instant now) {
        return new ArticleUpdated(
                article.id().value(),
                article.slug().value(),
                ArticlePublished.path(article),
                article.text().title(),
                article.text().lead(),
                now,
                ArticlePublished.LANGUAGE);
    }
}
