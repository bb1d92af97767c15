/**
 * What operators do with events and letters: list and replay dead letters, republish all state,
 * build a replica anew, decide about letters that a restore put on hold.
 *
 * <p>Comes with outbox, inbox and mail, in two forms. On the command line the service's own jar
 * runs one command without its web server and background work, and exits: {@code dead-letters
 * list}, {@code dead-letters replay ID}, {@code republish}, {@code rebuild TOPIC}, {@code
 * held-letters list}, {@code held-letters send KIND}, {@code held-letters discard KIND}. Where
 * staff are switched on, owners have the same below {@code /api/<service>}: {@code GET
 * dead-letters}, {@code POST dead-letters/ID/replay}, {@code POST republish}, {@code POST
 * rebuild/TOPIC}, {@code GET letters/held}, {@code POST letters/held/KIND}.
 */
@NullMarked
package dev.anteroom.chassis.operations;

import org.jspecify.annotations.NullMarked;
