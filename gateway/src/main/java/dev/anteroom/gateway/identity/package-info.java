/**
 * Who of the staff is asking: accounts, sign-in, sessions, API keys and the tokens that services
 * verify. Walled off: nothing outside names anything in here, and a page from the cache never comes
 * this far.
 */
@NullMarked
package dev.anteroom.gateway.identity;

import org.jspecify.annotations.NullMarked;
