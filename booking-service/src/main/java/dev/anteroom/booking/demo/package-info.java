/** Hours and offers of the demo practice, set once. */
@NullMarked
package dev.anteroom.booking.demo;

import org.jspecify.annotations.NullMarked;
