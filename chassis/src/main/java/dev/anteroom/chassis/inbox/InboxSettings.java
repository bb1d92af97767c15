package dev.anteroom.chassis.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are consumed.
 *
 * @param attempts how often a failing event is tried before it becomes a dead letter, 1 or more
 * @param firstPause before the second attempt; it doubles
 * @param longestPause the longest wait between two tries while the database is away
 * @param consumers of this replica
 * @param retention how long an event's id is remembered; longer than the topics keep the event
 */
@ConfigurationProperties("anteroom.inbox")
record InboxSettings(
        @DefaultValue("4") int attempts,
        @DefaultValue("250ms") Duration firstPause,
        @DefaultValue("10s") Duration longestPause,
        @DefaultValue("1") int consumers,
        @DefaultValue("30d") Duration retention) {

    InboxSettings {
        if (attempts < 1 || consumers < 1) {
            throw new IllegalArgumentException(
                    "anteroom.inbox.attempts and anteroom.inbox.consumers must be 1 or more");
        }
    }
}
