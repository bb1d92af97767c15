/** What the command line and the clock do with identity. */
@NullMarked
package dev.anteroom.gateway.identity.command;

import org.jspecify.annotations.NullMarked;
