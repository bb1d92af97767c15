package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.WholeTopic;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds a replica anew from a compacted topic, for a service that lost it or keeps more of it. */
public final class Rebuild {

    private final WholeTopic topics;
    private final Inbox inbox;

    Rebuild(WholeTopic topics, Inbox inbox) {
        this.topics = topics;
        this.inbox = inbox;
    }

    /**
     * Gives everything that is on the topic to the handlers once more, handled or not; they ignore
     * what is not newer than what they have. The consumer may run beside it.
     *
     * @return how many events were applied
     * @throws dev.anteroom.chassis.event.BrokerUnreachableException when Kafka does not answer
     */
    public int from(String topic) {
        AtomicInteger applied = new AtomicInteger();
        topics.read(
                topic,
                record -> {
                    if (inbox.applyAgain(record) == Inbox.Effect.APPLIED) {
                        applied.incrementAndGet();
                    }
                });
        return applied.get();
    }
}
