/** How a request is found again: its id, and observations that never hold an address. */
@NullMarked
package dev.anteroom.chassis.request;

import org.jspecify.annotations.NullMarked;
