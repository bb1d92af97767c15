/**
 * The page cache: stands before everything that a public page does not need. Pages leave it by age,
 * by lack of memory, and at once when a change of what they show is told.
 */
@NullMarked
package dev.anteroom.gateway.cache;

import org.jspecify.annotations.NullMarked;
