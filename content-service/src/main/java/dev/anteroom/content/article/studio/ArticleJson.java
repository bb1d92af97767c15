package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.topic.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as the staff's API shows it. */
record ArticleJson(
        UUID id,
        long version,
        String state,
        int publicationNumber,
        String slug,
        String title,
        String lead,
        String description,
        String markdown,
        boolean health,
        Invitation invitation,
        List<Source> sources,
        UUID author,
        List<UUID> topics,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt) {

    static ArticleJson of(Article article) {
        ArticleText text = article.text();
        return new ArticleJson(
                article.id().value(),
                article.version(),
                article.state().code(),
                article.publicationNumber(),
                article.slug().value(),
                text.title(),
                text.lead(),
                text.description(),
                text.markdown(),
                text.health(),
                text.invitation(),
                text.sources(),
                text.author().value(),
                text.topics().stream().map(TopicId::value).toList(),
                article.publishedAt(),
                article.updatedAt());
    }
}
