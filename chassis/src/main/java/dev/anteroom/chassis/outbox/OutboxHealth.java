package dev.anteroom.chassis.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells when events have waited long, as of the last look. It stands outside the readiness group: a
 * service without Kafka still serves its pages.
 */
final class OutboxHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final OutboxFigures figures;

    OutboxHealth(OutboxFigures figures) {
        this.figures = figures;
    }

    @Override
    public Health health() {
        OutboxFigures.Seen seen = figures.last();
        if (seen == null) {
            return Health.unknown().build();
        }
        Duration age = seen.oldest();
        Health.Builder health = age.compareTo(LONG) > 0 ? Health.unknown() : Health.up();
        return health.withDetail("waiting", seen.waiting())
                .withDetail("oldestSeconds", age.toSeconds())
                .build();
    }
}
