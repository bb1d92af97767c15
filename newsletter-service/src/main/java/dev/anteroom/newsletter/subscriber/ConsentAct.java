package dev.anteroom.newsletter.subscriber;

import java.util.Locale;

/** What a subscriber did about their subscription. */
public enum ConsentAct {
    REQUESTED,
    CONFIRMED,
    UNSUBSCRIBED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
