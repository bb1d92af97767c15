package dev.anteroom.content.person;

import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.purge.PagePurge;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.slug.SlugKind;
import dev.anteroom.content.slug.Slugs;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Introduces a person, changes what is told about them, or stops showing them. */
public class SavePerson {

    private final TransactionTemplate transaction;
    private final People people;
    private final Slugs slugs;
    private final PersonEvents events;
    private final PagePurge purge;
    private final BodyRenderer bodies;
    private final Clock clock;

    SavePerson(
            TransactionTemplate transaction,
            People people,
            Slugs slugs,
            PersonEvents events,
            PagePurge purge,
            BodyRenderer bodies,
            Clock clock) {
        this.transaction = transaction;
        this.people = people;
        this.slugs = slugs;
        this.events = events;
        this.purge = purge;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Writes the person, unless someone else has since.
     *
     * @param expected the version that the writer has seen; 0 for someone new
     * @param slug the wanted one; empty to take it from the name
     */
    public SavePersonOutcome save(
            PersonId id, long expected, Optional<Slug> slug, Profile profile, boolean removed) {
        String html = bodies.render(profile.markdown()).html();
        return transaction.execute(
                status -> {
                    Optional<Person> before = people.lock(id);
                    if (before.map(Person::version).orElse(0L) != expected) {
                        return new SavePersonOutcome.Overtaken(before.orElseThrow());
                    }
                    if (slug.isPresent() && !slugs.claim(SlugKind.PERSON, slug.get(), id.value())) {
                        status.setRollbackOnly();
                        return new SavePersonOutcome.SlugTaken();
                    }
                    Slug own = slug.orElseGet(() -> claim(id, before, profile));
                    Person after = new Person(id, expected + 1, own, profile, html, removed);
                    people.write(after, clock.instant());
                    tell(after);
                    return new SavePersonOutcome.Saved(after);
                });
    }

    private Slug claim(PersonId id, Optional<Person> before, Profile profile) {
        return before.map(Person::slug)
                .orElseGet(() -> slugs.claimFrom(SlugKind.PERSON, profile.name(), id.value()));
    }

    private void tell(Person person) {
        if (person.removed()) {
            events.removed(person, clock.instant());
        } else {
            events.changed(person);
        }
        purge.purge(
                person.id().value().toString(),
                Set.of(PageKeys.PEOPLE, PageKeys.person(person.id().value())));
    }
}
