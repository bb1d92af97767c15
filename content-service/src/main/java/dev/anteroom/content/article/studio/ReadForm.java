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
import java.util.stream.Stream;
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
    private static final String UNTITLED = "-";

    /**
     * Reads the form.
     *
     * @param authors whom the article may be by
     * @param known all topics
     */
    static ReadForm of(ArticleForm form, List<Person> authors, List<Topic> known) {
        FieldErrors errors = new FieldErrors();
        List<Source> sources =
                Lines.read(
                        errors,
                        "sources",
                        form.sources(),
                        3,
                        part -> new Source(part.get(0), part.get(1), part.get(2)));
        return of(form, sources, errors, authors, known);
    }

    /** Reads what a program sent. */
    static ReadForm of(ArticleInput input, List<Person> authors, List<Topic> known) {
        FieldErrors errors = new FieldErrors();
        input.check(errors);
        return of(input.form(), input.sources(errors), errors, authors, known);
    }

    private static ReadForm of(
            ArticleForm form,
            List<Source> sources,
            FieldErrors errors,
            List<Person> authors,
            List<Topic> known) {
        Optional<Slug> slug = slug(form, errors);
        String title = errors.required("title", form.title(), LINE);
        ArticleText text =
                new ArticleText(
                        title.isBlank() ? UNTITLED : title,
                        errors.prose("lead", form.lead(), PARAGRAPH),
                        errors.line("description", form.description(), LINE),
                        errors.body("markdown", form.markdown(), BODY),
                        form.health() != null,
                        invitation(form, errors),
                        sources,
                        errors.value(
                                "author",
                                form.author(),
                                id -> author(id, authors),
                                "form.choose",
                                NOBODY),
                        topics(form, errors, known));
        return new ReadForm(errors.isEmpty() ? text : null, slug, errors);
    }

    private static Invitation invitation(ArticleForm form, FieldErrors errors) {
        return new Invitation(
                errors.line("invitationHeading", form.invitationHeading(), LINE),
                errors.prose("invitationText", form.invitationText(), PARAGRAPH));
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

    /** In the author's order; a topic that went away while the form was open is left out. */
    private static List<TopicId> topics(ArticleForm form, FieldErrors errors, List<Topic> known) {
        List<String> chosen = form.topics() == null ? List.of() : form.topics();
        List<TopicId> topics =
                chosen.stream().distinct().flatMap(id -> topic(id, known).stream()).toList();
        Optional<TopicId> main = topic(form.mainTopic(), known);
        if (main.isPresent() && !topics.contains(main.get())) {
            errors.add("mainTopic", "form.main-topic");
        }
        return Stream.concat(main.stream(), topics.stream()).distinct().toList();
    }

    private static Optional<TopicId> topic(String id, List<Topic> known) {
        return known.stream()
                .map(Topic::id)
                .filter(topic -> topic.value().toString().equals(id))
                .findFirst();
    }
}
