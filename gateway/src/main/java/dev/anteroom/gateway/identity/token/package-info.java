/** One-minute tokens that services verify, and the rotating keys that sign them. */
@NullMarked
package dev.anteroom.gateway.identity.token;

import org.jspecify.annotations.NullMarked;
