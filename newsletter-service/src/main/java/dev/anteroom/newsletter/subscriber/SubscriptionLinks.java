package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.page.PageSettings;
import java.net.URI;
import java.util.Optional;

/**
 * The links in every letter that let its reader change their subscription. They can be made again
 * for the next letter and never expire; the token alone says whose subscription it is.
 */
public final class SubscriptionLinks {

    private static final Purpose UNSUBSCRIBE = new Purpose("newsletter.unsubscribe");
    private static final Purpose PREFERENCES = new Purpose("newsletter.preferences");

    private final CapabilityTokens tokens;
    private final PageSettings site;
    private final Subscribers subscribers;

    SubscriptionLinks(CapabilityTokens tokens, PageSettings site, Subscribers subscribers) {
        this.tokens = tokens;
        this.site = site;
        this.subscribers = subscribers;
    }

    /** Where a reader or their mail program ends the subscription (RFC 8058). */
    public URI unsubscribe(Subscriber subscriber) {
        return link("/newsletter/unsubscribe/", UNSUBSCRIBE, subscriber);
    }

    /** Where a reader sees and changes their subscription. */
    public URI preferences(Subscriber subscriber) {
        return link("/newsletter/preferences/", PREFERENCES, subscriber);
    }

    private URI link(String path, Purpose purpose, Subscriber subscriber) {
        return URI.create(site.link(path) + token(purpose, subscriber));
    }

    private String token(Purpose purpose, Subscriber subscriber) {
        return tokens.derive(purpose, subscriber.id(), subscriber.linkGeneration());
    }

    Optional<Subscriber> byUnsubscribeToken(String token) {
        return read(UNSUBSCRIBE, token);
    }

    Optional<Subscriber> byPreferencesToken(String token) {
        return read(PREFERENCES, token);
    }

    String preferencesPath(Subscriber subscriber) {
        return "/newsletter/preferences/" + token(PREFERENCES, subscriber);
    }

    private Optional<Subscriber> read(Purpose purpose, String token) {
        return tokens.read(purpose, token)
                .flatMap(
                        link ->
                                subscribers
                                        .find(link.subject())
                                        .filter(it -> it.linkGeneration() == link.generation()));
    }
}
