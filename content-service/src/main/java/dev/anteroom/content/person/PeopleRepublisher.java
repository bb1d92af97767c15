package dev.anteroom.content.person;

import dev.anteroom.chassis.outbox.Republisher;
import java.time.Clock;
import java.util.List;

/** Tells of everyone again, of those who left too. */
class PeopleRepublisher implements Republisher {

    private final People people;
    private final PersonEvents events;
    private final Clock clock;

    PeopleRepublisher(People people, PersonEvents events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int republish() {
        List<Person> everyone = people.lockAll();
        for (Person person : everyone) {
            if (person.removed()) {
                events.removed(person, clock.instant());
            } else {
                events.changed(person);
            }
        }
        return everyone.size();
    }
}
