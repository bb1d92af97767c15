/** Processes that are started, watched, started again, stopped, and never left behind. */
@NullMarked
package dev.anteroom.standalone.process;

import org.jspecify.annotations.NullMarked;
