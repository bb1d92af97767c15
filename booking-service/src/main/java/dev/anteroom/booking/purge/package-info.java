/** Tells every gateway which kept pages a change has made old. */
@NullMarked
package dev.anteroom.booking.purge;

import org.jspecify.annotations.NullMarked;
