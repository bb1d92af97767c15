/** How moments are said to people, in the client's zone and the practitioner's. */
@NullMarked
package dev.anteroom.booking.moment;

import org.jspecify.annotations.NullMarked;
