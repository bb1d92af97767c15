/**
 * Idempotent consumers: an event's id is committed with its effect; poison goes to a dead-letter
 * topic.
 */
@NullMarked
package dev.anteroom.chassis.inbox;

import org.jspecify.annotations.NullMarked;
