package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.UndecodableEventException;
import dev.anteroom.chassis.event.WholeTopic;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;

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
     * what is not newer than what they have. The consumer may run beside it. What cannot be decoded
     * is passed over: the consumer buried it.
     *
     * @return how many events were applied
     * @throws dev.anteroom.chassis.event.BrokerUnreachableException when Kafka does not answer
     */
    public int from(String topic) {
        AtomicInteger applied = new AtomicInteger();
        topics.read(
                topic,
                record -> {
                    if (effectOf(record) == Inbox.Effect.APPLIED) {
                        applied.incrementAndGet();
                    }
                });
        return applied.get();
    }

    private Inbox.Effect effectOf(ConsumerRecord<String, byte[]> record) {
        try {
            return inbox.applyAgain(record);
        } catch (UndecodableEventException buried) {
            return Inbox.Effect.PASSED_OVER;
        }
    }
}
