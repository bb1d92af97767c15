/**
 * Events between services: CloudEvents 1.0 with a logical type, a version and the aggregate's
 * version.
 */
@NullMarked
package dev.anteroom.chassis.event;

import org.jspecify.annotations.NullMarked;
