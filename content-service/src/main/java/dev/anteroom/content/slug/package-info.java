/** Addresses that never die: slugs, present and past. */
@NullMarked
package dev.anteroom.content.slug;

import org.jspecify.annotations.NullMarked;
