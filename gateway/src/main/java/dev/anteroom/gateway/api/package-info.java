/**
 * The page {@code /api}: what programs can ask of the services, read from the descriptions that
 * these give of themselves.
 */
@NullMarked
package dev.anteroom.gateway.api;

import org.jspecify.annotations.NullMarked;
