/** What can be booked with a practitioner. */
@NullMarked
package dev.anteroom.booking.offer;

import org.jspecify.annotations.NullMarked;
