/** The clock and the ids, injected so that tests can hold them, and work that comes round. */
@NullMarked
package dev.anteroom.chassis.time;

import org.jspecify.annotations.NullMarked;
