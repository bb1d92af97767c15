package dev.anteroom.content.person;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.slug.Slug;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** People for tests. */
public final class PersonBuilder {

    private PersonBuilder() {}

    public static Person aPerson() {
        return new Person(
                new PersonId(UUID.randomUUID()),
                1,
                new Slug("ines-marlow"),
                new Profile(
                        "Ines Marlow",
                        "",
                        "Coach",
                        "",
                        ZoneId.of("America/Chicago"),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("English"),
                        new Figure("/media/p.svg", "Ines", 8, 8),
                        "",
                        true,
                        1),
                "",
                false);
    }
}
