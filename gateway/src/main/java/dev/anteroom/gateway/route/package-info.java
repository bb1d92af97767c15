/** Which service answers which path, over which replica, and what is said when none does. */
@NullMarked
package dev.anteroom.gateway.route;

import org.jspecify.annotations.NullMarked;
