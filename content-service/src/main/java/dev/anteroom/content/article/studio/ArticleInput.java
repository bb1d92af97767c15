package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a program sends; what is missing is empty. It is read by the rules of the form. */
record ArticleInput(
        @Nullable String title,
        @Nullable String slug,
        @Nullable String lead,
        @Nullable String description,
        @Nullable String markdown,
        @Nullable Boolean health,
        @Nullable Invitation invitation,
        @Nullable List<@Nullable Source> sources,
        @Nullable UUID author,
        @Nullable List<@Nullable UUID> topics) {

    private static final int LINE = 1000;

    /** All but the sources, which need not fit into lines. */
    ArticleForm form() {
        Invitation invited = invitation == null ? Invitation.none() : invitation;
        return new ArticleForm(
                FormText.of(title),
                FormText.of(slug),
                FormText.of(lead),
                FormText.of(description),
                FormText.of(markdown),
                Boolean.TRUE.equals(health) ? "true" : null,
                FormText.of(invited.heading()),
                FormText.of(invited.text()),
                "",
                author == null ? "" : author.toString(),
                given(topics).stream().map(topic -> topic == null ? "" : topic.toString()).toList(),
                "",
                null,
                "");
    }

    List<Source> sources(FieldErrors errors) {
        return given(sources).stream()
                .filter(source -> isThere(errors, "sources", source))
                .map(Objects::requireNonNull)
                .map(
                        source ->
                                new Source(
                                        errors.line("sources", source.title(), LINE),
                                        errors.line(
                                                "sources", FormText.of(source.publisher()), LINE),
                                        source.href()))
                .toList();
    }

    /** Notes what a list holds in place of a topic. */
    void check(FieldErrors errors) {
        given(topics).forEach(topic -> isThere(errors, "topics", topic));
    }

    private static boolean isThere(FieldErrors errors, String field, @Nullable Object element) {
        if (element == null) {
            errors.add(field, "form.missing");
        }
        return element != null;
    }

    private static <T extends @Nullable Object> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
