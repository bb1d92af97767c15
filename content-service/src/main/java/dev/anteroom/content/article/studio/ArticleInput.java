package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Lines;
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
        @Nullable List<Source> sources,
        @Nullable UUID author,
        @Nullable List<UUID> topics) {

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
                Lines.write(
                        Objects.requireNonNullElse(sources, List.<Source>of()).stream()
                                .map(
                                        s ->
                                                List.of(
                                                        s.title(),
                                                        FormText.of(s.publisher()),
                                                        s.href()))),
                author == null ? "" : author.toString(),
                Objects.requireNonNullElse(topics, List.<UUID>of()).stream()
                        .map(UUID::toString)
                        .toList(),
                null,
                "");
    }
}
