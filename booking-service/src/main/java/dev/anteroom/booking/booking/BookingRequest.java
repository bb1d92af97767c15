package dev.anteroom.booking.booking;

import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.slot.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish to book.
 *
 * @param place where; null for whichever the time allows
 */
public record BookingRequest(
        OfferId offer, Instant start, @Nullable Place place, ClientDetails client) {

    /** All that makes this request what it is, to be hashed under a key. */
    String canonical() {
        return String.join(
                "\u0000",
                offer.toString(),
                start.toString(),
                place == null ? "" : place.key(),
                client.name(),
                client.address().value(),
                client.note(),
                client.zone().getId(),
                client.consent());
    }
}
