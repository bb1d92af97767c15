/** Hears of changed pages and purges them from memory. */
@NullMarked
package dev.anteroom.gateway.cache.purge;

import org.jspecify.annotations.NullMarked;
