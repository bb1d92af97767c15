/** The pages on which clients choose a time, book it, and look after their booking. */
@NullMarked
package dev.anteroom.booking.visit;

import org.jspecify.annotations.NullMarked;
