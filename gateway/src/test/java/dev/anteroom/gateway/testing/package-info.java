/** A gateway before stand-ins of the services. */
@NullMarked
package dev.anteroom.gateway.testing;

import org.jspecify.annotations.NullMarked;
