/** The staff's accounts: who may sign in, and as what. */
@NullMarked
package dev.anteroom.gateway.identity.account;

import org.jspecify.annotations.NullMarked;
