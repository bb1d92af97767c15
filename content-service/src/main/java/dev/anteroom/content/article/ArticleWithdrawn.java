package dev.anteroom.content.article;

import java.time.Instant;
import java.util.UUID;

/** What is told when an article is taken down: contracts/events/article.withdrawn. */
record ArticleWithdrawn(UUID articleId, String slug, String path, Instant withdrawnAt) {

    static ArticleWithdrawn of(Article article, Instant now) {
        return new ArticleWithdrawn(
                article.id().value(), article.slug().value(), ArticlePublished.path(article), now);
    }
}
