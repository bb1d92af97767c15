/** Tells the rest of the site when a practitioner is free, within a second of a change. */
@NullMarked
package dev.anteroom.booking.availability;

import org.jspecify.annotations.NullMarked;
