/** When a practitioner receives clients: zone, weekly hours, and where notices go. */
@NullMarked
package dev.anteroom.booking.hours;

import org.jspecify.annotations.NullMarked;
