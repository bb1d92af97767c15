/**
 * What the writing desks of all features share: forms that lose nothing, and the first page of the
 * studio.
 */
@NullMarked
package dev.anteroom.content.studio;

import org.jspecify.annotations.NullMarked;
