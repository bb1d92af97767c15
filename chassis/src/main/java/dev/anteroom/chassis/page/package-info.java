/**
 * What every page stands in: the frame of name, navigation and notices, and how pages may be
 * cached.
 */
@NullMarked
package dev.anteroom.chassis.page;

import org.jspecify.annotations.NullMarked;
