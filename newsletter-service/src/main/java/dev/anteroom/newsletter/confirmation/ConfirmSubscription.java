package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.newsletter.subscriber.ChangeSubscription;
import dev.anteroom.newsletter.subscriber.Evidence;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The click in the confirmation letter. Only the button on its page counts, not the opening. */
final class ConfirmSubscription {

    private final Confirmations confirmations;
    private final ChangeSubscription change;
    private final CapabilityTokens tokens;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ConfirmSubscription(
            Confirmations confirmations,
            ChangeSubscription change,
            CapabilityTokens tokens,
            TransactionTemplate transactions,
            Clock clock) {
        this.confirmations = confirmations;
        this.change = change;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the link is one of ours, not too old, and not from before an unsubscribing. */
    boolean isGood(String token) {
        return confirmations.subscriberOf(hash(token), clock.instant()).isPresent();
    }

    /**
     * Makes the subscription count. A second click on the same button is well received, unless they
     * unsubscribed in between.
     *
     * @return false when the link is unknown or too old, or they left since it was asked for
     */
    boolean confirm(String token, Evidence evidence) {
        Instant now = clock.instant();
        String hash = hash(token);
        return Boolean.TRUE.equals(
                transactions.execute(
                        open -> {
                            Optional<UUID> subscriber = confirmations.lockSubscriberOf(hash, now);
                            subscriber
                                    .filter(id -> confirmations.use(hash, now))
                                    .ifPresent(id -> change.confirm(id, evidence, now));
                            return subscriber.isPresent();
                        }));
    }

    private String hash(String token) {
        return tokens.hash(ConfirmationLetter.PURPOSE, token);
    }
}
