package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.event.UndecodableEventException;
import dev.anteroom.chassis.event.WholeTopic;
import java.util.ArrayList;
import java.util.List;
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
     * What a rebuild did.
     *
     * @param applied how many events took effect
     * @param refused the events that their handler could not handle, in the order of the topic
     */
    public record Outcome(int applied, List<Refused> refused) {

        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    /**
     * An event that was passed over.
     *
     * @param id topic, partition and offset, joined by hyphens
     * @param reason name of the exception's class, never its message
     */
    public record Refused(String id, String reason) {}

    /**
     * Gives everything that is on the topic to the handlers once more, handled or not; they ignore
     * what is not newer than what they have. The consumer may run beside it. What cannot be decoded
     * or handled is passed over and listed; what comes behind it is not held up.
     *
     * @throws dev.anteroom.chassis.event.BrokerUnreachableException when Kafka does not answer
     */
    public Outcome from(String topic) {
        AtomicInteger applied = new AtomicInteger();
        List<Refused> refused = new ArrayList<>();
        topics.read(
                topic,
                record -> {
                    try {
                        if (inbox.applyAgain(record) == Inbox.Effect.APPLIED) {
                            applied.incrementAndGet();
                        }
                    } catch (RuntimeException e) {
                        refused.add(refusal(record, e));
                    }
                });
        return new Outcome(applied.get(), refused);
    }

    /** The database's absence is no property of the event: it ends the rebuild. */
    private static Refused refusal(ConsumerRecord<String, byte[]> record, RuntimeException e) {
        if (!(e instanceof UndecodableEventException) && DatabaseFault.isPassing(e)) {
            throw e;
        }
        return new Refused(
                record.topic() + "-" + record.partition() + "-" + record.offset(), Reasons.of(e));
    }
}
