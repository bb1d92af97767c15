package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.OutgoingEvent;

/** Takes events in the transaction that changes the state they tell of. */
public interface Outbox {

    /**
     * Keeps the event; it reaches Kafka after the commit and never without it.
     *
     * @throws IllegalStateException when no transaction is open
     */
    void append(OutgoingEvent event);
}
