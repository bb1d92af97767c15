package dev.anteroom.content.article;

import dev.anteroom.content.body.Figure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services are told about a public article: contracts/events/article.published. */
record ArticlePublished(
        UUID articleId,
        int publicationNumber,
        String slug,
        String path,
        String title,
        String lead,
        String html,
        Author author,
        List<Topic> topics,
        @Nullable Picture picture,
        Instant publishedAt,
        String language,
        boolean health) {

    static final String LANGUAGE = "en";

    /** Who wrote it. */
    record Author(UUID personId, String name, String slug) {}

    /** What it is about. */
    record Topic(String slug, String name) {}

    /** Its first picture. */
    record Picture(String path, String alt, int width, int height) {

        static @Nullable Picture of(@Nullable Figure figure) {
            return figure == null
                    ? null
                    : new Picture(figure.address(), figure.alt(), figure.width(), figure.height());
        }
    }

    static ArticlePublished of(PublishedArticle shown) {
        Article article = shown.article();
        return new ArticlePublished(
                article.id().value(),
                article.publicationNumber(),
                article.slug().value(),
                path(article),
                article.text().title(),
                article.text().lead(),
                shown.html(),
                author(shown),
                shown.topics().stream().map(t -> new Topic(t.slug(), t.name())).toList(),
                Picture.of(shown.picture()),
                shown.publishedAt(),
                LANGUAGE,
                article.text().health());
    }

    private static Author author(PublishedArticle shown) {
        var person = shown.author().person();
        return new Author(person.id().value(), person.profile().name(), person.slug().value());
    }

    static String path(Article article) {
        return "/articles/" + article.slug().encoded();
    }
}
