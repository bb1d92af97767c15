/**
 * The site's stylesheet, script, fonts and icons: their names carry a hash of their content, which
 * every service computes alike, so that pages may name them and the gateway may serve them for
 * ever.
 */
@NullMarked
package dev.anteroom.chassis.asset;

import org.jspecify.annotations.NullMarked;
