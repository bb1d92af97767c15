package dev.anteroom.content.person;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.time.Instant;

/** Tells the other services about people. */
class PersonEvents {

    private static final String TOPIC = "content.people";
    private static final EventType CHANGED = new EventType("person.changed", 1);
    private static final EventType REMOVED = new EventType("person.removed", 1);

    private final Outbox outbox;

    PersonEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Person person) {
        outbox.append(event(CHANGED, person, PersonChanged.of(person)));
    }

    /** Followed by a tombstone, so that the compacted topic forgets them. */
    void removed(Person person, Instant now) {
        outbox.append(event(REMOVED, person, new PersonRemoved(person.id().value(), now)));
        outbox.append(
                OutgoingEvent.tombstone(
                        TOPIC, person.id().value().toString(), REMOVED, person.version()));
    }

    private static OutgoingEvent event(EventType type, Person person, Object data) {
        return new OutgoingEvent(
                TOPIC, person.id().value().toString(), type, person.version(), data);
    }
}
