/** The JSON interface for programs. */
@NullMarked
package dev.anteroom.booking.api;

import org.jspecify.annotations.NullMarked;
