/** What a calendar program is told about a booking (RFC 5545, RFC 5546). */
@NullMarked
package dev.anteroom.booking.invitation;

import org.jspecify.annotations.NullMarked;
