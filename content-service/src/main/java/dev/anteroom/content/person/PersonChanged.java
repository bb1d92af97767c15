package dev.anteroom.content.person;

import dev.anteroom.content.body.Figure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services are told about a person: contracts/events/person.changed. */
record PersonChanged(
        UUID personId,
        String slug,
        String name,
        String role,
        String summary,
        @Nullable String portraitPath,
        @Nullable String portraitAlt,
        String zone,
        boolean bookable) {

    static PersonChanged of(Person person) {
        Profile profile = person.profile();
        Figure portrait = profile.portrait();
        return new PersonChanged(
                person.id().value(),
                person.slug().value(),
                profile.name(),
                profile.role(),
                profile.summary(),
                portrait == null ? null : portrait.address(),
                portrait == null ? null : portrait.alt(),
                profile.zone().getId(),
                profile.bookable());
    }
}
