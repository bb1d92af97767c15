package dev.anteroom.chassis.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave the outbox.
 *
 * @param listenUrl JDBC URL that leads to PostgreSQL itself, past any pooler, to be woken by {@code
 *     NOTIFY}; {@code spring.datasource.url} if absent. Losing it costs only latency
 * @param poll how long an idle relay waits when nothing wakes it
 * @param claim how long a key stays claimed when its relay dies, over 12 s
 * @param longestPause the longest wait between two tries while Kafka is out of reach
 */
@ConfigurationProperties("anteroom.outbox")
record OutboxSettings(
        @Nullable String listenUrl,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("15s") Duration claim,
        @DefaultValue("10s") Duration longestPause) {

    private static final Duration LEAST_CLAIM = Duration.ofSeconds(12);

    OutboxSettings {
        if (claim.compareTo(LEAST_CLAIM) < 0) {
            throw new IllegalArgumentException(
                    "anteroom.outbox.claim must be 12s or more, or a slow send could outlive it");
        }
    }
}
