/** A practitioner's agenda as the database knows it, and the free slots in it. */
@NullMarked
package dev.anteroom.booking.agenda;

import org.jspecify.annotations.NullMarked;
