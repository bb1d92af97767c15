/** The studio's pages about accounts, sessions and API keys. */
@NullMarked
package dev.anteroom.gateway.identity.staff;

import org.jspecify.annotations.NullMarked;
