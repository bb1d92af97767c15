/** What a practitioner sets: hours, offers, and where notices go. */
@NullMarked
package dev.anteroom.booking.setup;

import org.jspecify.annotations.NullMarked;
