package dev.anteroom.content.availability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service reads of contracts/events/availability.changed. */
record AvailabilityChanged(UUID practitionerId, List<Slot> slots) {

    /** A time at which the practitioner can be booked. */
    record Slot(Instant start) {}

    List<Instant> starts() {
        return slots.stream().map(Slot::start).toList();
    }
}
