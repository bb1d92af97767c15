package dev.anteroom.chassis.outbox;

/**
 * Tells again how everything of one kind stands now, for consumers that lost it or are new. A
 * service gives a bean for each compacted topic that it writes.
 */
@FunctionalInterface
public interface Republisher {

    /**
     * Appends the state event of every aggregate, with its present version. It runs in a background
     * transaction. Lock the rows while reading them ({@code FOR UPDATE}): an event of an older
     * state, appended after a newer one, would stay as the last word on a compacted topic. Where
     * the events are made in the background anyway, it is enough to have all of them made anew.
     *
     * @return how many events were appended, or will be within moments
     */
    int republish();
}
