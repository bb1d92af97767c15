package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.event.WholeTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        Map<String, DeadLetter> found = new HashMap<>();
        read((id, dead) -> found.putIfAbsent(id, BuriedRecord.describe(dead, replayed.get(id))));
        return found.values().stream().sorted(Comparator.comparing(DeadLetter::since)).toList();
    }

    /** The ids of all of them, replayed ones too. */
    Set<String> ids() {
        Set<String> found = new HashSet<>();
        read((id, dead) -> found.add(id));
        return found;
    }

    /** How far the topics reach that hold them: as long as it is the same, so are the ids. */
    List<WholeTopic.Extent> extent() {
        return graves().map(topics::extent).toList();
    }

    /** How many of these nobody has replayed yet. */
    long waiting(Set<String> ids) {
        Set<String> replayed = replays.all().keySet();
        return ids.stream().filter(id -> !replayed.contains(id)).count();
    }

    /**
     * Has the service's own handlers handle the event again; nobody else hears of it.
     *
     * @param by who asks, an account's id or {@code command line}
     * @throws dev.anteroom.chassis.event.BrokerUnreachableException when Kafka does not answer
     */
    public ReplayOutcome replay(String id, String by) {
        List<ConsumerRecord<String, byte[]>> wanted = new ArrayList<>();
        read(
                (found, dead) -> {
                    if (wanted.isEmpty() && found.equals(id)) {
                        wanted.add(dead);
                    }
                });
        return wanted.isEmpty() ? new ReplayOutcome.Unknown() : replay(wanted.getFirst(), id, by);
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

    /** Hands over each dead letter with its id, one after the other: together they may be large. */
    private void read(BiConsumer<String, ConsumerRecord<String, byte[]>> to) {
        Consumer<ConsumerRecord<String, byte[]>> keep =
                dead -> {
                    if (BuriedRecord.isOne(dead)) {
                        to.accept(BuriedRecord.id(dead), dead);
                    }
                };
        graves().forEach(grave -> topics.read(grave, keep));
    }

    private Stream<String> graves() {
        return subscriptions.topics().stream().map(topic -> BuriedRecord.topic(topic, service));
    }
}
