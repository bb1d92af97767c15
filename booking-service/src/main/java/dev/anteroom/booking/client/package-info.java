/** Clients' data: encrypted by a key of each client's own, found by a blind index. */
@NullMarked
package dev.anteroom.booking.client;

import org.jspecify.annotations.NullMarked;
