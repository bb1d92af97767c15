package dev.anteroom.content.article;

import dev.anteroom.content.person.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services are told about an article: contracts/events/article.published. */
record ArticleTold(
        UUID id,
        int publicationNumber,
        String slug,
        String title,
        String lead,
        String html,
        String authorName,
        @Nullable Instant publishedAt) {

    static ArticleTold of(Article article, Person author, String html) {
        return new ArticleTold(
                article.id().value(),
                article.publicationNumber(),
                article.slug().value(),
                article.text().title(),
                article.text().lead(),
                html,
                author.profile().name(),
                article.publishedAt());
    }

    /** What is told when it is taken down: contracts/events/article.withdrawn. */
    record Withdrawn(UUID id) {

        static Withdrawn of(Article article) {
            return new Withdrawn(article.id().value());
        }
    }
}
