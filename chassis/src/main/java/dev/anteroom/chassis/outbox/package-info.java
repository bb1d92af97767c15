/**
 * Transactional outbox: an event is committed with the state it tells of, and relayed to Kafka
 * afterwards.
 *
 * <p>Switched on by {@code anteroom.outbox.enabled=true}, which adds the schema {@code outbox}, the
 * bean {@link dev.anteroom.chassis.outbox.Outbox} and a relay. Any number of relays may run: each
 * claims keys, so the order of one key holds. Why it is our own: docs/adr/0003-outbox.md.
 */
@NullMarked
package dev.anteroom.chassis.outbox;

import org.jspecify.annotations.NullMarked;
