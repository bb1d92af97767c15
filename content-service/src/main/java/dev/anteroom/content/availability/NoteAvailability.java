package dev.anteroom.content.availability;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.purge.PagePurge;
import java.util.Set;
import java.util.UUID;

/** Notes when a practitioner can be booked, and purges the pages that show the next free time. */
class NoteAvailability implements EventHandler<AvailabilityChanged> {

    private final FreeTimes freeTimes;
    private final PagePurge purge;

    NoteAvailability(FreeTimes freeTimes, PagePurge purge) {
        this.freeTimes = freeTimes;
        this.purge = purge;
    }

    @Override
    public String topic() {
        return "booking.availability";
    }

    @Override
    public EventType type() {
        return new EventType("availability.changed", 1);
    }

    @Override
    public Class<AvailabilityChanged> dataType() {
        return AvailabilityChanged.class;
    }

    @Override
    public void forget(String key) {
        UUID person = UUID.fromString(key);
        if (freeTimes.forget(person)) {
            purge.purge(key, Set.of(PageKeys.person(person)));
        }
    }

    @Override
    public void handle(IncomingEvent<AvailabilityChanged> event) {
        AvailabilityChanged data = event.data();
        if (freeTimes.write(data.practitionerId(), event.aggregateVersion(), data.starts())) {
            purge.purge(event.key(), Set.of(PageKeys.person(data.practitionerId())));
        }
    }
}
