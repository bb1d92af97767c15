package dev.anteroom.chassis.broadcast;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;

/**
 * Sees every event of one type on a topic, in every replica. Its methods are called by one thread,
 * one after the other; an exception is logged and the next event follows.
 *
 * @param <T> the follower's own record of the event
 */
public interface TopicFollower<T> {

    /** Where reading begins at start-up; after that nothing is left out. */
    enum Start {
        /** All that the topic holds: the whole state of a compacted topic. */
        BEGINNING,
        /** Only what comes from now on. */
        END
    }

    String topic();

    /** The type that is followed; others on the topic are passed over. */
    EventType type();

    /** The record that the JSON data is read into; unknown fields are ignored. */
    Class<T> dataType();

    Start start();

    void handle(IncomingEvent<T> event);

    /** A tombstone ended this key. */
    default void forget(String key) {}

    /**
     * All that was on the topic has been handled. Called after start-up and again each time that
     * Kafka was out of reach and everything missed meanwhile has been handled.
     */
    default void caughtUp() {}

    /**
     * Kafka is out of reach, at the latest for five seconds; what was heard may be stale. Called
     * once, also when it is so from the start; {@link #caughtUp()} takes it back.
     */
    default void lost() {}
}
