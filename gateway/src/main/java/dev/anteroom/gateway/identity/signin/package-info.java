/**
 * Signing in by a mailed link or code. Another method, such as OpenID Connect, is another {@link
 * dev.anteroom.gateway.identity.signin.Proof}.
 */
@NullMarked
package dev.anteroom.gateway.identity.signin;

import org.jspecify.annotations.NullMarked;
