/**
 * Topics that every replica reads whole, without a consumer group: state that each keeps in memory,
 * or news that each must act on.
 *
 * <p>Switched on by {@code anteroom.broadcast.enabled=true}: each {@link
 * dev.anteroom.chassis.broadcast.TopicFollower} bean gets a reader of its own. It needs no
 * database.
 */
@NullMarked
package dev.anteroom.chassis.broadcast;

import org.jspecify.annotations.NullMarked;
