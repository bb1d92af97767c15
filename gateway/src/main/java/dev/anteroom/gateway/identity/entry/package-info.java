/** Decides for every request whose it is, and says so to the services. */
@NullMarked
package dev.anteroom.gateway.identity.entry;

import org.jspecify.annotations.NullMarked;
