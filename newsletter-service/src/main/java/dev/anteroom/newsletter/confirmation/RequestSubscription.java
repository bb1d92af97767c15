package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.newsletter.subscriber.ConsentAct;
import dev.anteroom.newsletter.subscriber.Evidence;
import dev.anteroom.newsletter.subscriber.Subscriber;
import dev.anteroom.newsletter.subscriber.Subscribers;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Someone typed an address into a sign-up form. What they are told is the same for every address;
 * only its owner learns more, from a letter.
 */
public final class RequestSubscription {

    private final Subscribers subscribers;
    private final Confirmations confirmations;
    private final AskedLetters asked;
    private final MailLedger ledger;
    private final TransactionTemplate transactions;
    private final Ids ids;
    private final Clock clock;

    RequestSubscription(
            Subscribers subscribers,
            Confirmations confirmations,
            AskedLetters asked,
            MailLedger ledger,
            TransactionTemplate transactions,
            Ids ids,
            Clock clock) {
        this.subscribers = subscribers;
        this.confirmations = confirmations;
        this.asked = asked;
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public void request(EmailAddress address, Evidence evidence) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(
                open -> {
                    // The row stays locked, so that the budget holds over all replicas.
                    Subscriber subscriber = subscribers.lock(ids.next(), address, now);
                    if (!subscriber.isActive() && asked.take(subscriber.address(), now)) {
                        askForConfirmation(subscriber, evidence, now);
                    }
                });
    }

    private void askForConfirmation(Subscriber subscriber, Evidence evidence, Instant now) {
        UUID confirmation = ids.next();
        subscribers.record(subscriber.id(), ConsentAct.REQUESTED, evidence, now);
        confirmations.ask(confirmation, subscriber.id(), now);
        ledger.plan(
                PlannedLetter.transactional(
                        ConfirmationLetter.KIND, confirmation, subscriber.id()));
    }
}
