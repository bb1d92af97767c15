package dev.anteroom.content.person.studio;

import dev.anteroom.content.body.PictureSizes;
import dev.anteroom.content.person.Profile;
import dev.anteroom.content.person.Work;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FigureField;
import dev.anteroom.content.studio.Lines;
import dev.anteroom.content.studio.Zones;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a profile says.
 *
 * @param profile to be saved only when there are no errors
 * @param slug the wanted one; empty to keep or make one
 */
record ReadProfile(Profile profile, Optional<Slug> slug, FieldErrors errors) {

    private static final int LINE = 200;
    private static final int PARAGRAPH = 600;
    private static final int BODY = 50_000;
    private static final int LAST = 1000;

    static ReadProfile of(PersonForm form, PictureSizes pictures) {
        FieldErrors errors = new FieldErrors();
        String name = errors.required("name", form.name(), LINE);
        Optional<Slug> slug = Slug.parse(form.slug().strip());
        if (slug.isEmpty() && !form.slug().isBlank()) {
            errors.add("slug", "form.slug");
        }
        Profile profile =
                new Profile(
                        name,
                        errors.line("pronouns", form.pronouns(), LINE),
                        errors.line("role", form.role(), LINE),
                        errors.line("credentials", form.credentials(), LINE),
                        errors.value(
                                "zone", form.zone(), Zones::read, "form.choose", ZoneOffset.UTC),
                        errors.prose("summary", form.summary(), PARAGRAPH),
                        works(errors, "founded", form.founded()),
                        works(errors, "hosts", form.hosts()),
                        Lines.links(errors, "links", form.links()),
                        Lines.of(errors.prose("languages", form.languages(), PARAGRAPH)),
                        FigureField.read(
                                errors, "portrait", form.portrait(), form.portraitAlt(), pictures),
                        errors.body("markdown", form.markdown(), BODY),
                        form.bookable() != null,
                        errors.value("rank", form.rank(), ReadProfile::rank, "form.number", 0));
        return new ReadProfile(profile, slug, errors);
    }

    private static Optional<Integer> rank(String text) {
        return text.matches("[0-9]{1,4}")
                ? Optional.of(Integer.parseInt(text)).filter(rank -> rank <= LAST)
                : Optional.empty();
    }

    private static List<Work> works(FieldErrors errors, String field, String text) {
        return Lines.read(
                errors, field, text, 3, part -> new Work(part.get(0), part.get(1), part.get(2)));
    }
}
