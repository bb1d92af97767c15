/** Rules of the house that no compiler knows, checked over the files of a module. */
@NullMarked
package dev.anteroom.chassis.testing.house;

import org.jspecify.annotations.NullMarked;
