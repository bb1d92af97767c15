/** When practitioners can be booked, as booking-service last said. */
@NullMarked
package dev.anteroom.content.availability;

import org.jspecify.annotations.NullMarked;
