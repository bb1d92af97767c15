package dev.anteroom.content.article;

import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.slug.Slug;
import java.util.List;
import java.util.UUID;

/** Articles for tests, with everything valid that a test does not speak of. */
public final class ArticleBuilder {

    private String title = "A quiet evening";
    private String markdown = "It was raining.";
    private boolean health;
    private PersonId author = new PersonId(UUID.randomUUID());

    private ArticleBuilder() {}

    public static ArticleBuilder anArticle() {
        return new ArticleBuilder();
    }

    public ArticleBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ArticleBuilder saying(String newMarkdown) {
        markdown = newMarkdown;
        return this;
    }

    public ArticleBuilder onHealth() {
        health = true;
        return this;
    }

    public ArticleBuilder by(PersonId newAuthor) {
        author = newAuthor;
        return this;
    }

    public ArticleText text() {
        return new ArticleText(
                title,
                "A lead.",
                "",
                markdown,
                health,
                Invitation.none(),
                List.of(),
                author,
                List.of());
    }

    Article draft() {
        return Article.draft(
                new ArticleId(UUID.randomUUID()), Slug.from(title).orElseThrow(), text());
    }
}
