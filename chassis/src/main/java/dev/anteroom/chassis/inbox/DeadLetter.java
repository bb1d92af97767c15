package dev.anteroom.chassis.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service could not handle.
 *
 * @param id topic, partition and offset of the original, joined by hyphens
 * @param topic where it came from
 * @param key the aggregate's id
 * @param type logical type; null when not even that could be read
 * @param reason name of the exception's class, never its message
 * @param since when it was given up
 * @param replay who had it handled after all; null while it waits
 */
public record DeadLetter(
        String id,
        String topic,
        String key,
        @Nullable String type,
        String reason,
        Instant since,
        @Nullable Replay replay) {

    /**
     * A replay that succeeded.
     *
     * @param by an account's id, or {@code command line}
     * @param at when
     */
    public record Replay(String by, Instant at) {}
}
