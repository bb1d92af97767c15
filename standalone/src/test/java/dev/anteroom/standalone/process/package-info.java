/** Tests of processes with real ones. */
@NullMarked
package dev.anteroom.standalone.process;

import org.jspecify.annotations.NullMarked;
