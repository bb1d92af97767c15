package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.mail.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who asked for letters.
 *
 * @param linkGeneration part of every link to their subscription; a higher one ends those made
 *     before
 */
public record Subscriber(
        UUID id,
        EmailAddress address,
        SubscriberState state,
        int linkGeneration,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    public boolean isActive() {
        return state == SubscriberState.ACTIVE;
    }

    /** Enough of the address for its owner to know it again: {@code m…@example.org}. */
    public String hint() {
        String local = address.localPart();
        return local.substring(0, local.offsetByCodePoints(0, 1)) + "…@" + address.domain();
    }
}
