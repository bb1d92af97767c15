/** The letters to clients and practitioners, written when they leave. */
@NullMarked
package dev.anteroom.booking.letter;

import org.jspecify.annotations.NullMarked;
