package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.broadcast.TopicFollower;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the names of the site's people; a tombstone ends one. */
final class PersonChanged implements TopicFollower<PersonChanged.Data> {

    private static final Logger LOG = LoggerFactory.getLogger(PersonChanged.class);

    private final People people;

    PersonChanged(People people) {
        this.people = people;
    }

    /** The fields that the gateway reads. */
    record Data(UUID personId, String name) {}

    @Override
    public String topic() {
        return "content.people";
    }

    @Override
    public EventType type() {
        return new EventType("person.changed", 1);
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Start start() {
        return Start.BEGINNING;
    }

    @Override
    public void handle(IncomingEvent<Data> event) {
        people.put(new People.Person(event.data().personId(), event.data().name()));
    }

    @Override
    public void forget(String key) {
        try {
            people.remove(UUID.fromString(key));
        } catch (IllegalArgumentException odd) {
            LOG.warn("A key of {} is no id", topic());
        }
    }
}
