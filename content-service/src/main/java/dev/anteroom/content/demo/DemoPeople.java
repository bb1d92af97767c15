package dev.anteroom.content.demo;

import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.person.Profile;
import dev.anteroom.content.person.SavePerson;
import dev.anteroom.content.person.SavePersonOutcome;
import dev.anteroom.content.person.Work;
import dev.anteroom.content.slug.Slug;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Introduces the demo's people. */
final class DemoPeople {

    private DemoPeople() {}

    /** By slug, as articles name their authors. */
    static Map<String, PersonId> load(DemoFiles files, DemoPictures pictures, SavePerson save) {
        Map<String, PersonId> people = new HashMap<>();
        for (DemoFile file : files.documents("people")) {
            PersonId id = new PersonId(UUID.fromString(file.front().text("id")));
            Slug slug = new Slug(file.front().text("slug"));
            Profile profile = profile(file, pictures, people.size());
            if (!(save.save(id, 0, Optional.of(slug), profile, false)
                    instanceof SavePersonOutcome.Saved)) {
                throw new IllegalStateException("The demo's " + slug + " was not saved");
            }
            people.put(slug.value(), id);
        }
        return people;
    }

    private static Profile profile(DemoFile file, DemoPictures pictures, int rank) {
        DemoMap front = file.front();
        return new Profile(
                front.text("name"),
                front.text("pronouns"),
                front.text("role"),
                front.text("credentials"),
                ZoneId.of(front.text("zone")),
                front.text("summary"),
                works(front.maps("founded")),
                works(front.maps("hosts")),
                front.links("links"),
                front.texts("languages"),
                pictures.figure(front.text("portrait"), front.text("portraitAlt")),
                pictures.addressed(file.body()),
                true,
                rank);
    }

    private static List<Work> works(List<DemoMap> works) {
        return works.stream()
                .map(
                        work ->
                                new Work(
                                        work.text("name"),
                                        work.text("description"),
                                        work.text("href")))
                .toList();
    }
}
