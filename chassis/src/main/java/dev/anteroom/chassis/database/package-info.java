/**
 * Two connection pools, one for requests and one for background work, and the schemas of
 * capabilities.
 */
@NullMarked
package dev.anteroom.chassis.database;

import org.jspecify.annotations.NullMarked;
