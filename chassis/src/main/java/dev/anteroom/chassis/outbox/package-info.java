/**
 * Transactional outbox: an event is committed with the state it tells of, and relayed to Kafka
 * afterwards.
 */
@NullMarked
package dev.anteroom.chassis.outbox;

import org.jspecify.annotations.NullMarked;
