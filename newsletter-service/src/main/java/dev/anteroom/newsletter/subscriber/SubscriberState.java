package dev.anteroom.newsletter.subscriber;

import java.util.Locale;

/** Whether someone gets letters. */
public enum SubscriberState {
    /** Asked, and has not clicked in the confirmation letter yet. */
    PENDING,
    /** Gets letters. */
    ACTIVE,
    /** Wants none any more. */
    UNSUBSCRIBED;

    /** The word in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubscriberState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
