package dev.anteroom.content.availability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service reads of contracts/events/availability.changed. */
record AvailabilityChanged(UUID practitionerId, List<Instant> free) {}
