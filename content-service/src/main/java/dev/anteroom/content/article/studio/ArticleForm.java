package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Lines;
import dev.anteroom.content.topic.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of an article exactly as it was typed.
 *
 * @param sources a source a line: title | publisher | address
 * @param topics in the author's order
 * @param mainTopic one of them; none leaves their order as it is
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
        String mainTopic,
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
        topics = topics == null ? List.of() : topics.stream().filter(Objects::nonNull).toList();
        mainTopic = FormText.of(mainTopic);
        version = FormText.of(version);
    }

    static ArticleForm empty(@Nullable String author) {
        return new ArticleForm(
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                FormText.of(author),
                List.of(),
                "",
                null,
                "0");
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
                text.topics().isEmpty() ? "" : text.topics().getFirst().value().toString(),
                null,
                String.valueOf(article.version()));
    }

    /** All topics for the form: the author's own in their order, then the others. */
    List<Topic> arranged(List<Topic> known) {
        List<String> own = topics == null ? List.of() : topics;
        return known.stream()
                .sorted(
                        Comparator.comparingInt(
                                topic -> {
                                    int place = own.indexOf(topic.id().value().toString());
                                    return place < 0 ? own.size() : place;
                                }))
                .toList();
    }
}
