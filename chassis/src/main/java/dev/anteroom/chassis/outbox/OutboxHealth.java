package dev.anteroom.chassis.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells when events have waited long. It stands outside the readiness group: a service without
 * Kafka still serves its pages.
 */
final class OutboxHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Backlog backlog;

    OutboxHealth(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public Health health() {
        Duration age = backlog.age();
        Health.Builder health = age.compareTo(LONG) > 0 ? Health.unknown() : Health.up();
        return health.withDetail("waiting", backlog.size())
                .withDetail("oldestSeconds", age.toSeconds())
                .build();
    }
}
