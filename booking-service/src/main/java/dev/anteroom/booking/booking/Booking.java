package dev.anteroom.booking.booking;

import dev.anteroom.booking.client.ClientId;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A booking without anything that tells who the client is.
 *
 * @param version rises with every change
 * @param session from start to end, without buffers
 * @param cancelUntil until when the client can cancel alone, as they were told when they booked
 * @param zone the practitioner's zone when it was made
 * @param clientZone the zone that the client chose to read times in
 * @param client null for times that no client holds
 * @param linkGeneration the generation of the links that work
 * @param calendarSequence SEQUENCE of its latest iCalendar object
 */
public record Booking(
        BookingId id,
        PractitionerId practitioner,
        OfferId offer,
        @Nullable ClientId client,
        BookingState state,
        long version,
        TimeRange session,
        Instant cancelUntil,
        ZoneId zone,
        ZoneId clientZone,
        Place place,
        int linkGeneration,
        int calendarSequence) {

    public boolean isOver(Instant now) {
        return !session.end().isAfter(now);
    }
}
