package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an article exactly as it was typed.
 *
 * @param sources a source a line: title | publisher | address
 * @param told ticked when readers shall see that it was updated
 * @param version what the writer has seen
 */
record ArticleForm(
        String title,
        String slug,
        String lead,
        String description,
        String markdown,
        @Nullable String health,
        String invitationHeading,
        String invitationText,
        String sources,
        String author,
        @Nullable List<String> topics,
        @Nullable String told,
        String version) {

    ArticleForm {
        title = FormText.of(title);
        slug = FormText.of(slug);
        lead = FormText.of(lead);
        description = FormText.of(description);
        markdown = FormText.of(markdown);
        invitationHeading = FormText.of(invitationHeading);
        invitationText = FormText.of(invitationText);
        sources = FormText.of(sources);
        author = FormText.of(author);
        topics = topics == null ? List.of() : List.copyOf(topics);
        version = FormText.of(version);
    }

    static ArticleForm empty(@Nullable String author) {
        return new ArticleForm(
                "", "", "", "", "", null, "", "", "", FormText.of(author), List.of(), null, "0");
    }

    static ArticleForm of(Article article) {
        ArticleText text = article.text();
        return new ArticleForm(
                text.title(),
                article.slug().value(),
                text.lead(),
                text.description(),
                text.markdown(),
                text.health() ? "true" : null,
                text.invitation().heading(),
                text.invitation().text(),
                Lines.write(
                        text.sources().stream()
                                .map(s -> List.of(s.title(), s.publisher(), s.href()))),
                text.author().value().toString(),
                text.topics().stream().map(topic -> topic.value().toString()).toList(),
                null,
                String.valueOf(article.version()));
    }
}
