/** Keys of programs, exchanged for the same tokens that sessions get. */
@NullMarked
package dev.anteroom.gateway.identity.apikey;

import org.jspecify.annotations.NullMarked;
