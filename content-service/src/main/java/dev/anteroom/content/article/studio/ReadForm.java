package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Lines;
import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.topic.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form says, once it says something that can be saved.
 *
 * @param text the words; null while there are errors
 * @param slug the wanted one; empty to take it from the title
 */
record ReadForm(@Nullable ArticleText text, Optional<Slug> slug, FieldErrors errors) {

    private static final int LINE = 200;
    private static final int PARAGRAPH = 600;
    private static final int BODY = 200_000;
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /**
     * Reads the form.
     *
     * @param authors whom the article may be by
     * @param known all topics
     */
    static ReadForm of(ArticleForm form, List<Person> authors, List<Topic> known) {
        FieldErrors errors = new FieldErrors();
        String title = errors.required("title", form.title(), LINE);
        Optional<Slug> slug = slug(form, errors);
        String lead = errors.prose("lead", form.lead(), PARAGRAPH);
        String description = errors.line("description", form.description(), LINE);
        String markdown = errors.prose("markdown", form.markdown(), BODY);
        Invitation invitation =
                new Invitation(
                        errors.line("invitationHeading", form.invitationHeading(), LINE),
                        errors.prose("invitationText", form.invitationText(), PARAGRAPH));
        List<Source> sources =
                Lines.read(
                        errors,
                        "sources",
                        form.sources(),
                        3,
                        part -> new Source(part.get(0), part.get(1), part.get(2)));
        PersonId author =
                errors.value(
                        "author", form.author(), id -> author(id, authors), "form.choose", NOBODY);
        List<TopicId> topics = topics(form, known);
        if (!errors.isEmpty()) {
            return new ReadForm(null, slug, errors);
        }
        return new ReadForm(
                new ArticleText(
                        title,
                        lead,
                        description,
                        markdown,
                        form.health() != null,
                        invitation,
                        sources,
                        author,
                        topics),
                slug,
                errors);
    }

    private static Optional<Slug> slug(ArticleForm form, FieldErrors errors) {
        if (form.slug().isBlank()) {
            return Optional.empty();
        }
        Optional<Slug> slug = Slug.parse(form.slug().strip());
        if (slug.isEmpty()) {
            errors.add("slug", "form.slug");
        }
        return slug;
    }

    private static Optional<PersonId> author(String id, List<Person> authors) {
        return FormText.id(id)
                .map(PersonId::new)
                .filter(wanted -> authors.stream().anyMatch(a -> a.id().equals(wanted)));
    }

    /** A topic that went away while the form was open is simply left out. */
    private static List<TopicId> topics(ArticleForm form, List<Topic> known) {
        List<String> chosen = form.topics() == null ? List.of() : form.topics();
        return known.stream()
                .map(Topic::id)
                .filter(id -> chosen.contains(id.value().toString()))
                .toList();
    }
}
