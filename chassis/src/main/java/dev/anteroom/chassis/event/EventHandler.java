package dev.anteroom.chassis.event;

/**
 * What a service does about one type of event. A bean of this type is all that is needed to
 * subscribe; the inbox calls it inside a database transaction that also records the event's id, so
 * an event takes effect once however often it arrives.
 *
 * @param <T> the service's own record of the event
 */
public interface EventHandler<T> {

    /** The topic that carries the event. */
    String topic();

    /** The type that this handler understands; others on the topic are passed over. */
    EventType type();

    /** The record that the JSON data is read into; unknown fields are ignored. */
    Class<T> dataType();

    /**
     * Applies the event in the transaction that is open. Events may arrive late, by replay of a
     * dead letter for instance: state must compare {@link IncomingEvent#aggregateVersion()}.
     *
     * @throws RuntimeException when it cannot be applied; it is tried again, then dead-lettered
     */
    void handle(IncomingEvent<T> event);

    /**
     * Forgets what was kept under this key: a tombstone has ended it on a compacted topic. It comes
     * after the event that told of the removal, and on a rebuild perhaps alone. Called for every
     * handler of the topic, in a transaction like {@link #handle}.
     */
    default void forget(String key) {}
}
