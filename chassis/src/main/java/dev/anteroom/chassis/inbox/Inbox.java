package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.event.ReceivedEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each event to the handlers that want it, once, in one transaction. */
final class Inbox {

    private static final String ID_HEADER = "ce_id";

    private final Subscriptions subscriptions;
    private final HandledEvents handled;
    private final TransactionTemplate transactions;

    Inbox(Subscriptions subscriptions, HandledEvents handled, TransactionTemplate transactions) {
        this.subscriptions = subscriptions;
        this.handled = handled;
        this.transactions = transactions;
    }

    /** What became of a record. */
    enum Effect {
        APPLIED,
        /** It had been handled before. */
        REPEATED,
        /** No handler wants its type. */
        PASSED_OVER
    }

    /**
     * Applies the record.
     *
     * @throws dev.anteroom.chassis.event.UndecodableEventException when it is not an event, or its
     *     data not what a handler expects
     */
    Effect apply(ConsumerRecord<String, byte[]> record) {
        return apply(record, false);
    }

    /** Applies the record whether or not it was handled before, to build a replica anew. */
    Effect applyAgain(ConsumerRecord<String, byte[]> record) {
        return apply(record, true);
    }

    private Effect apply(ConsumerRecord<String, byte[]> record, boolean again) {
        if (record.value() == null && record.headers().lastHeader(ID_HEADER) == null) {
            return run(forget(record.topic(), String.valueOf(record.key())), () -> true);
        }
        ReceivedEvent event = ReceivedEvent.of(record);
        List<Runnable> work =
                event.isTombstone()
                        ? forget(record.topic(), event.key())
                        : subscriptions.on(record.topic(), event.type()).stream()
                                .map(handler -> bind(handler, event))
                                .toList();
        return run(work, () -> handled.note(event.id()) || again);
    }

    private Effect run(List<Runnable> work, BooleanSupplier first) {
        if (work.isEmpty()) {
            return Effect.PASSED_OVER;
        }
        return transactions.execute(
                status -> {
                    if (!first.getAsBoolean()) {
                        return Effect.REPEATED;
                    }
                    work.forEach(Runnable::run);
                    return Effect.APPLIED;
                });
    }

    private List<Runnable> forget(String topic, String key) {
        return subscriptions.on(topic).stream()
                .<Runnable>map(handler -> () -> handler.forget(key))
                .toList();
    }

    /** Reads the data before the transaction begins. */
    private static <T> Runnable bind(EventHandler<T> handler, ReceivedEvent event) {
        IncomingEvent<T> incoming = event.read(handler.dataType());
        return () -> handler.handle(incoming);
    }
}
