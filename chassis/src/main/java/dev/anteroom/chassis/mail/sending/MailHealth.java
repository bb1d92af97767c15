package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.Arrears;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells when letters that someone waits for have not left for long. It stands outside the readiness
 * group: a service without mail still serves its pages.
 */
final class MailHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Arrears arrears;

    MailHealth(Arrears arrears) {
        this.arrears = arrears;
    }

    @Override
    public Health health() {
        Duration overdue = arrears.overdue(false);
        Health.Builder health = overdue.compareTo(LONG) > 0 ? Health.unknown() : Health.up();
        return health.withDetail("overdueSeconds", overdue.toSeconds()).build();
    }
}
