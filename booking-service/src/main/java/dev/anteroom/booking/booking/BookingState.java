package dev.anteroom.booking.booking;

import java.util.Locale;

/** Where a booking stands. The first three keep others from that time. */
public enum BookingState {
    /** Kept for a client who fills in the form. */
    HELD,
    /** Waits for the practitioner's yes. */
    REQUESTED,
    /** Agreed. */
    CONFIRMED,
    /** Taken back by client or staff. */
    CANCELLED,
    /** A hold that ran out. */
    EXPIRED;

    /** The word in the database and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BookingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it still keeps its time. */
    public boolean isLive() {
        return this == HELD || this == REQUESTED || this == CONFIRMED;
    }
}
