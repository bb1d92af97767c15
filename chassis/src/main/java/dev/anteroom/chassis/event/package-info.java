/**
 * Events between services: CloudEvents 1.0 in binary mode with a logical type, a version and the
 * aggregate's version; the topics that carry them and the Kafka clients that the promises of outbox
 * and inbox rest on.
 *
 * <p>Comes with {@code anteroom.outbox.enabled}, {@code anteroom.inbox.enabled} or {@code
 * anteroom.broadcast.enabled}. A service starts and answers while Kafka is out of reach; topics are
 * created when it comes.
 */
@NullMarked
package dev.anteroom.chassis.event;

import org.jspecify.annotations.NullMarked;
