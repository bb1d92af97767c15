package dev.anteroom.newsletter.subscriber;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a subscription or takes it up again, for someone who holds a link to it. */
public final class ChangeSubscription {

    private final Subscribers subscribers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ChangeSubscription(Subscribers subscribers, TransactionTemplate transactions, Clock clock) {
        this.subscribers = subscribers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** No letter that has not left yet goes to them. Doing it twice changes nothing. */
    public void end(UUID subscriber, Evidence evidence) {
        change(subscriber, SubscriberState.UNSUBSCRIBED, ConsentAct.UNSUBSCRIBED, evidence);
    }

    /** They get letters again, from the next issue on. */
    public void takeUpAgain(UUID subscriber, Evidence evidence) {
        change(subscriber, SubscriberState.ACTIVE, ConsentAct.RESUBSCRIBED, evidence);
    }

    /**
     * Makes a subscriber of one who clicked in the confirmation letter; in the open transaction.
     */
    public void confirm(UUID subscriber, Evidence evidence, Instant now) {
        if (subscribers.become(subscriber, SubscriberState.ACTIVE, now)) {
            subscribers.record(subscriber, ConsentAct.CONFIRMED, evidence, now);
        }
    }

    private void change(UUID id, SubscriberState state, ConsentAct act, Evidence evidence) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(
                open -> {
                    if (subscribers.become(id, state, now)) {
                        subscribers.record(id, act, evidence, now);
                    }
                });
    }
}
