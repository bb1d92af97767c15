package dev.anteroom.newsletter.subscriber;

/** What a link to a subscription's page is good for. */
public sealed interface PreferencesLink {

    /** It opens the page. */
    record Good(Subscriber subscriber) implements PreferencesLink {}

    /** It was good once: it opens nothing, but its owner may have a new one sent to them. */
    record Ended(Subscriber subscriber) implements PreferencesLink {}

    /** It is none of ours, or its subscriber is forgotten. */
    record Unknown() implements PreferencesLink {}
}
