/**
 * Idempotent consumers: an event's id is committed with its effect; poison goes to a dead-letter
 * topic.
 *
 * <p>Switched on by {@code anteroom.inbox.enabled=true}, which adds the schema {@code inbox} and
 * subscribes the service's {@link dev.anteroom.chassis.event.EventHandler} beans as one consumer
 * group, {@code spring.application.name}. A database that does not answer stops the consumer until
 * it does; anything else is tried {@code anteroom.inbox.attempts} times and then buried in {@code
 * <topic>.<service>.dead}, and the events behind it go on.
 */
@NullMarked
package dev.anteroom.chassis.inbox;

import org.jspecify.annotations.NullMarked;
