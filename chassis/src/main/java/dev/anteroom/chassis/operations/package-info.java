/**
 * What operators do with events: list and replay dead letters, republish all state, build a replica
 * anew.
 *
 * <p>Comes with outbox and inbox, in two forms. On the command line the service's own jar runs one
 * command without its web server and background work, and exits: {@code dead-letters list}, {@code
 * dead-letters replay ID}, {@code republish}, {@code rebuild TOPIC}. Where staff are switched on,
 * owners have the same below {@code /api/<service>}: {@code GET dead-letters}, {@code POST
 * dead-letters/ID/replay}, {@code POST republish}, {@code POST rebuild/TOPIC}.
 */
@NullMarked
package dev.anteroom.chassis.operations;

import org.jspecify.annotations.NullMarked;
