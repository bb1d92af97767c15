package dev.anteroom.booking.booking;

import java.time.Instant;

/** What came of a wish to cancel. */
public sealed interface CancelOutcome {

    /** It is cancelled, now or already before. */
    record Cancelled(Booking booking) implements CancelOutcome {}

    /**
     * Too close to the start for a client to do alone.
     *
     * @param until when the window closed
     */
    record TooLate(Booking booking, Instant until) implements CancelOutcome {}

    /** The session is over. */
    record Over(Booking booking) implements CancelOutcome {}
}
