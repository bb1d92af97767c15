/** Signed-in browsers: rows that can be listed and ended, known by a cookie. */
@NullMarked
package dev.anteroom.gateway.identity.session;

import org.jspecify.annotations.NullMarked;
