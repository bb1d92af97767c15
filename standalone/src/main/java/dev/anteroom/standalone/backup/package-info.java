/** One file with everything that a practice cannot lose, and the way back from it. */
@NullMarked
package dev.anteroom.standalone.backup;

import org.jspecify.annotations.NullMarked;
