/** The people of the practice who can be booked, as content-service tells of them. */
@NullMarked
package dev.anteroom.booking.practitioner;

import org.jspecify.annotations.NullMarked;
