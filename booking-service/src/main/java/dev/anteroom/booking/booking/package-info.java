/**
 * Booking and cancelling: the commands, their outcomes, and the links that clients hold.
 *
 * <p>A booking is decided under a lock of the practitioner that ends with the transaction, by the
 * same rules that pages show; the exclusion constraint in the database is the truth that remains
 * when everything else is wrong.
 */
@NullMarked
package dev.anteroom.booking.booking;

import org.jspecify.annotations.NullMarked;
