package dev.anteroom.booking.offer;

import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.SessionRules;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that can be booked with a practitioner.
 *
 * @param slug its part of an address, fixed when it is made
 * @param name what it is called
 * @param summary a sentence or two; may be empty
 * @param rules what it says about time and place
 * @param cancelNotice how long before the start a client may still cancel by themselves
 * @param placeNote how to come there, or where the link will be; may be empty
 * @param priceNote what it costs, in words; may be empty
 * @param position its place in the list, low first
 * @param active whether it can be booked now
 * @param version rises with every change
 */
public record Offer(
        OfferId id,
        PractitionerId practitioner,
        String slug,
        String name,
        String summary,
        SessionRules rules,
        Duration cancelNotice,
        String placeNote,
        String priceNote,
        int position,
        boolean active,
        long version) {

    /** Until when a client can cancel by themselves a session that starts then. */
    public Instant cancellableUntil(Instant start) {
        return start.minus(cancelNotice);
    }

    /** Whole minutes of a session. */
    public long minutes() {
        return rules.length().toMinutes();
    }
}
