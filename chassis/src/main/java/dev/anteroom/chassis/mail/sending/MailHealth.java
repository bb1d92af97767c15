package dev.anteroom.chassis.mail.sending;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells when letters that someone waits for have not left for long, as of the last look. It stands
 * outside the readiness group: a service without mail still serves its pages.
 */
final class MailHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final MailFigures figures;

    MailHealth(MailFigures figures) {
        this.figures = figures;
    }

    @Override
    public Health health() {
        MailFigures.Seen seen = figures.last();
        if (seen == null) {
            return Health.unknown().build();
        }
        Duration overdue = seen.overdue();
        Health.Builder health = overdue.compareTo(LONG) > 0 ? Health.unknown() : Health.up();
        return health.withDetail("overdueSeconds", overdue.toSeconds()).build();
    }
}
