/**
 * The practitioners' own pages. Each sees their own clients only, and every look at them is noted.
 */
@NullMarked
package dev.anteroom.booking.studio;

import org.jspecify.annotations.NullMarked;
