package dev.anteroom.booking.practitioner;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over what content-service says of a person. */
final class PersonChanged implements EventHandler<PersonChanged.Data> {

    private final Practitioners practitioners;
    private final List<PractitionerFollowUp> followUps;

    PersonChanged(Practitioners practitioners, List<PractitionerFollowUp> followUps) {
        this.practitioners = practitioners;
        this.followUps = List.copyOf(followUps);
    }

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
    public void handle(IncomingEvent<Data> event) {
        Practitioner person = event.data().practitioner();
        if (practitioners.put(person, event.aggregateVersion())) {
            followUps.forEach(followUp -> followUp.changed(person.id()));
        }
    }

    /** What this service reads of the event. */
    record Data(
            UUID personId,
            String slug,
            String name,
            String role,
            @Nullable String summary,
            @Nullable String portraitPath,
            @Nullable String portraitAlt,
            String zone,
            boolean bookable) {

        Practitioner practitioner() {
            return new Practitioner(
                    new PractitionerId(personId),
                    slug,
                    name,
                    role,
                    Objects.requireNonNullElse(summary, ""),
                    Practitioners.zone(zone),
                    portraitPath,
                    Objects.requireNonNullElse(portraitAlt, ""),
                    bookable);
        }
    }
}
