package dev.anteroom.chassis.inbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells when nothing is consumed. It stands outside the readiness group: a service without Kafka
 * still serves its pages.
 */
final class InboxHealth implements HealthIndicator {

    private final InboxConsumer consumer;

    InboxHealth(InboxConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public Health health() {
        boolean consuming = consumer.isConsuming();
        return (consuming ? Health.up() : Health.unknown())
                .withDetail("consuming", consuming)
                .build();
    }
}
