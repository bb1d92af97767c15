package dev.anteroom.content.person;

import dev.anteroom.content.body.Figure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services are told about a person: contracts/events/person.changed. */
record PersonChanged(
        UUID id,
        String slug,
        String name,
        String pronouns,
        String role,
        String credentials,
        String zone,
        String summary,
        List<String> languages,
        @Nullable Figure portrait) {

    static PersonChanged of(Person person) {
        Profile profile = person.profile();
        return new PersonChanged(
                person.id().value(),
                person.slug().value(),
                profile.name(),
                profile.pronouns(),
                profile.role(),
                profile.credentials(),
                profile.zone().getId(),
                profile.summary(),
                profile.languages(),
                profile.portrait());
    }
}
