package dev.anteroom.booking.availability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Data of {@code availability.changed}: the free slots of one practitioner, whole.
 *
 * @param until the slots are complete up to here
 */
record AvailabilityChanged(UUID practitionerId, String zone, Instant until, List<Free> slots) {

    /**
     * A free slot.
     *
     * @param minutes of the shortest session that can begin then
     */
    record Free(Instant start, long minutes) {}
}
