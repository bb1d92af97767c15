/** How this service's values stand in rows. */
@NullMarked
package dev.anteroom.booking.row;

import org.jspecify.annotations.NullMarked;
