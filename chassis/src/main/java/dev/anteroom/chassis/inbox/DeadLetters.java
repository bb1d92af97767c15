package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.event.WholeTopic;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The events that this service could not handle: the topics hold them, the database the replays.
 */
public final class DeadLetters {

    private final Subscriptions subscriptions;
    private final ServiceName service;
    private final WholeTopic topics;
    private final Inbox inbox;
    private final Replays replays;

    DeadLetters(
            Subscriptions subscriptions,
            ServiceName service,
            WholeTopic topics,
            Inbox inbox,
            Replays replays) {
        this.subscriptions = subscriptions;
        this.service = service;
        this.topics = topics;
        this.inbox = inbox;
        this.replays = replays;
    }

    /**
     * All dead letters, oldest first, replayed ones too.
     *
     * @throws dev.anteroom.chassis.event.BrokerUnreachableException when Kafka does not answer
     */
    public List<DeadLetter> list() {
        Map<String, DeadLetter.Replay> replayed = replays.all();
        return records().stream()
                .map(dead -> BuriedRecord.describe(dead, replayed.get(BuriedRecord.id(dead))))
                .sorted(Comparator.comparing(DeadLetter::since))
                .toList();
    }

    /**
     * Has the service's own handlers handle the event again; nobody else hears of it.
     *
     * @param by who asks, an account's id or {@code command line}
     * @throws dev.anteroom.chassis.event.BrokerUnreachableException when Kafka does not answer
     */
    public ReplayOutcome replay(String id, String by) {
        return records().stream()
                .filter(dead -> BuriedRecord.id(dead).equals(id))
                .findFirst()
                .map(dead -> replay(dead, id, by))
                .orElseGet(ReplayOutcome.Unknown::new);
    }

    private ReplayOutcome replay(ConsumerRecord<String, byte[]> dead, String id, String by) {
        try {
            if (inbox.apply(BuriedRecord.unearth(dead)) == Inbox.Effect.PASSED_OVER) {
                return new ReplayOutcome.Unwanted();
            }
        } catch (RuntimeException e) {
            if (DatabaseFault.isPassing(e)) {
                throw e;
            }
            return new ReplayOutcome.FailedAgain(Reasons.of(e));
        }
        replays.note(id, by);
        return new ReplayOutcome.Replayed();
    }

    /** One record for each original, however often it was buried. */
    private Collection<ConsumerRecord<String, byte[]>> records() {
        Map<String, ConsumerRecord<String, byte[]>> found = new LinkedHashMap<>();
        Consumer<ConsumerRecord<String, byte[]>> keep =
                dead -> {
                    if (BuriedRecord.isOne(dead)) {
                        found.putIfAbsent(BuriedRecord.id(dead), dead);
                    }
                };
        subscriptions
                .topics()
                .forEach(topic -> topics.read(BuriedRecord.topic(topic, service), keep));
        return found.values();
    }
}
