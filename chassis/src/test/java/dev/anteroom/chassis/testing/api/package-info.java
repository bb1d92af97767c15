/** Holds a service's OpenAPI description against the handlers that serve it. */
@NullMarked
package dev.anteroom.chassis.testing.api;

import org.jspecify.annotations.NullMarked;
