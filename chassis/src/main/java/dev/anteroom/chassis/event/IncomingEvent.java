package dev.anteroom.chassis.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that another service told, read into the receiver's own record of it.
 *
 * @param id the CloudEvents id; equal for every copy of the same event
 * @param key the aggregate's id
 * @param type logical type and schema version
 * @param aggregateVersion the aggregate's version after the change; a handler that keeps state
 *     ignores one that is not newer than what it has
 * @param time when the change was committed
 * @param data only the fields that this service reads
 */
public record IncomingEvent<T>(
        UUID id, String key, EventType type, long aggregateVersion, Instant time, T data) {}
