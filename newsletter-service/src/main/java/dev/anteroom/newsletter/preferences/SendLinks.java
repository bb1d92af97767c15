package dev.anteroom.newsletter.preferences;

import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.newsletter.confirmation.AskedLetters;
import dev.anteroom.newsletter.subscriber.Subscriber;
import dev.anteroom.newsletter.subscriber.Subscribers;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails a subscriber a new link to their subscription and ends the earlier ones. Who asks may hold
 * a forwarded letter, so only the subscriber learns the link, and not too often.
 */
final class SendLinks {

    private final Subscribers subscribers;
    private final AskedLetters asked;
    private final MailLedger ledger;
    private final TransactionTemplate transactions;
    private final Ids ids;
    private final Clock clock;

    SendLinks(
            Subscribers subscribers,
            AskedLetters asked,
            MailLedger ledger,
            TransactionTemplate transactions,
            Ids ids,
            Clock clock) {
        this.subscribers = subscribers;
        this.asked = asked;
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    void send(UUID subscriber) {
        transactions.executeWithoutResult(
                open -> subscribers.lock(subscriber).ifPresent(this::sendWithinBudget));
    }

    private void sendWithinBudget(Subscriber subscriber) {
        if (asked.take(subscriber.address(), clock.instant())) {
            subscribers.endLinks(subscriber.id());
            ledger.plan(PlannedLetter.transactional(LinksLetter.KIND, ids.next(), subscriber.id()));
        }
    }
}
