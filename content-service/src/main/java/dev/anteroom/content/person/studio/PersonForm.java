package dev.anteroom.content.person.studio;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.person.Profile;
import dev.anteroom.content.person.Work;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a profile exactly as it was typed.
 *
 * @param founded a work a line: name | description | address
 * @param links a link a line: label | address
 * @param portrait address of a picture of the site
 */
record PersonForm(
        String name,
        String slug,
        String pronouns,
        String role,
        String credentials,
        String zone,
        String summary,
        String founded,
        String hosts,
        String links,
        String languages,
        String portrait,
        String portraitAlt,
        String markdown,
        String rank,
        @Nullable String bookable,
        @Nullable String removed,
        String version) {

    PersonForm {
        name = FormText.of(name);
        slug = FormText.of(slug);
        pronouns = FormText.of(pronouns);
        role = FormText.of(role);
        credentials = FormText.of(credentials);
        zone = FormText.of(zone);
        summary = FormText.of(summary);
        founded = FormText.of(founded);
        hosts = FormText.of(hosts);
        links = FormText.of(links);
        languages = FormText.of(languages);
        portrait = FormText.of(portrait);
        portraitAlt = FormText.of(portraitAlt);
        markdown = FormText.of(markdown);
        rank = FormText.of(rank);
        version = FormText.of(version);
    }

    static PersonForm empty(String zone) {
        return new PersonForm(
                "", "", "", "", "", zone, "", "", "", "", "", "", "", "", "10", "true", null, "0");
    }

    static PersonForm of(Person person) {
        Profile profile = person.profile();
        Figure portrait = profile.portrait();
        return new PersonForm(
                profile.name(),
                person.slug().value(),
                profile.pronouns(),
                profile.role(),
                profile.credentials(),
                profile.zone().getId(),
                profile.summary(),
                works(profile.founded()),
                works(profile.hosts()),
                Lines.write(profile.links()),
                String.join("\n", profile.languages()),
                portrait == null ? "" : portrait.address(),
                portrait == null ? "" : portrait.alt(),
                profile.markdown(),
                String.valueOf(profile.rank()),
                profile.bookable() ? "true" : null,
                person.removed() ? "true" : null,
                String.valueOf(person.version()));
    }

    private static String works(List<Work> works) {
        return Lines.write(
                works.stream().map(work -> List.of(work.name(), work.description(), work.href())));
    }
}
