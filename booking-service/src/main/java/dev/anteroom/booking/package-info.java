/** The booking service: offers, hours, slots and bookings of a practice. */
@NullMarked
package dev.anteroom.booking;

import org.jspecify.annotations.NullMarked;
