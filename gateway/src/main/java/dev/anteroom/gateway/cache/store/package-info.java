/** Keeps pages in direct memory, finds them by address and by surrogate key, and forgets them. */
@NullMarked
package dev.anteroom.gateway.cache.store;

import org.jspecify.annotations.NullMarked;
