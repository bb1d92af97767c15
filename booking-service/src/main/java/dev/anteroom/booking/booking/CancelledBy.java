package dev.anteroom.booking.booking;

import java.util.Locale;

/** On whose behalf a booking is cancelled. */
enum CancelledBy {
    /** Whoever holds the link; the window binds them. */
    CLIENT,
    /** The practice. */
    STAFF;

    /** The word in the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
