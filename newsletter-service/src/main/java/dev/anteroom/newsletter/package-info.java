/** Newsletter-service: who wants letters, which letters there are, and what became of each. */
@NullMarked
package dev.anteroom.newsletter;

import org.jspecify.annotations.NullMarked;
