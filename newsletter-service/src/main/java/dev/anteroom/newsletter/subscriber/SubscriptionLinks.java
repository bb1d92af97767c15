package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.DerivedToken;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.page.PageSettings;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * The links in every letter that let its reader change their subscription; the token alone says
 * whose it is. They can be made again for the next letter. One that unsubscribes never expires; one
 * to the subscription's page does after a year, or when a newer generation ends it.
 */
public final class SubscriptionLinks {

    private static final Purpose UNSUBSCRIBE = new Purpose("newsletter.unsubscribe");
    private static final Purpose PREFERENCES = new Purpose("newsletter.preferences");

    private final CapabilityTokens tokens;
    private final PageSettings site;
    private final Subscribers subscribers;
    private final Clock clock;

    SubscriptionLinks(
            CapabilityTokens tokens, PageSettings site, Subscribers subscribers, Clock clock) {
        this.tokens = tokens;
        this.site = site;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** Where a reader or their mail program ends the subscription (RFC 8058). */
    public URI unsubscribe(Subscriber subscriber) {
        return link("/newsletter/unsubscribe/", UNSUBSCRIBE, subscriber, 0);
    }

    /** Where a reader sees and changes their subscription. */
    public URI preferences(Subscriber subscriber) {
        int stamp = LinkStamp.of(subscriber, clock.instant()).number();
        return link("/newsletter/preferences/", PREFERENCES, subscriber, stamp);
    }

    private URI link(String path, Purpose purpose, Subscriber subscriber, int number) {
        return URI.create(site.link(path) + tokens.derive(purpose, subscriber.id(), number));
    }

    Optional<Subscriber> byUnsubscribeToken(String token) {
        return tokens.read(UNSUBSCRIBE, token).flatMap(link -> subscribers.find(link.subject()));
    }

    /** What the token of a link to a subscription's page is good for. */
    public PreferencesLink readPreferences(String token) {
        return tokens.read(PREFERENCES, token)
                .flatMap(link -> subscribers.find(link.subject()).map(who -> judge(link, who)))
                .orElseGet(PreferencesLink.Unknown::new);
    }

    private PreferencesLink judge(DerivedToken link, Subscriber subscriber) {
        return LinkStamp.read(link.generation()).isGood(subscriber, clock.instant())
                ? new PreferencesLink.Good(subscriber)
                : new PreferencesLink.Ended(subscriber);
    }
}
