package dev.anteroom.newsletter.subscriber;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a subscription, or begins one for someone who confirmed that the address is theirs. */
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
        Instant now = clock.instant();
        transactions.executeWithoutResult(
                open -> {
                    if (subscribers.become(subscriber, SubscriberState.UNSUBSCRIBED, now)) {
                        subscribers.record(subscriber, ConsentAct.UNSUBSCRIBED, evidence, now);
                    }
                });
    }

    /**
     * Makes a subscriber of one who clicked in the confirmation letter; in the open transaction.
     * Links that somebody else may hold from an earlier time end.
     */
    public void confirm(UUID subscriber, Evidence evidence, Instant now) {
        if (subscribers.become(subscriber, SubscriberState.ACTIVE, now)) {
            subscribers.endLinks(subscriber);
            subscribers.record(subscriber, ConsentAct.CONFIRMED, evidence, now);
        }
    }
}
