package dev.anteroom.booking.practitioner;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import java.util.List;
import java.util.UUID;

/** Lets nobody book a person who left. Their bookings stay: people still wait for them. */
final class PersonRemoved implements EventHandler<PersonRemoved.Data> {

    private final Practitioners practitioners;
    private final List<PractitionerFollowUp> followUps;

    PersonRemoved(Practitioners practitioners, List<PractitionerFollowUp> followUps) {
        this.practitioners = practitioners;
        this.followUps = List.copyOf(followUps);
    }

    @Override
    public String topic() {
        return "content.people";
    }

    @Override
    public EventType type() {
        return new EventType("person.removed", 1);
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void handle(IncomingEvent<Data> event) {
        PractitionerId id = new PractitionerId(event.data().personId());
        if (practitioners.remove(id, event.aggregateVersion())) {
            followUps.forEach(followUp -> followUp.changed(id));
        }
    }

    /** What this service reads of the event. */
    record Data(UUID personId) {}
}
