package dev.anteroom.chassis.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.ledger.Arrears;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What operators see of mail that does not leave. */
class MailUpkeepTests {

    @Test
    void tellsHowManyLettersWaitAndForHowLong() {
        try (PostTown town = new PostTown()) {
            Arrears arrears = new Arrears(town.jdbc);
            SimpleMeterRegistry meters = new SimpleMeterRegistry();
            new MailGauges(arrears).bindTo(meters);
            MailHealth health = new MailHealth(arrears);
            assertThat(meters.get("anteroom.mail.waiting").gauge().value()).isZero();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            town.plan(UUID.randomUUID(), LetterClass.TRANSACTIONAL, 3);
            assertThat(meters.get("anteroom.mail.waiting").gauge().value()).isEqualTo(3);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            town.jdbc.sql("UPDATE mail.letter SET due_at = now() - interval '10 minutes'").update();
            assertThat(arrears.overdue(false)).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
            assertThat(
                            meters.get("anteroom.mail.overdue")
                                    .tag("class", "transactional")
                                    .timeGauge()
                                    .value())
                    .isGreaterThanOrEqualTo(600);
            assertThat(arrears.overdue(true)).isZero();
            assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);

            town.jdbc.sql("UPDATE mail.letter SET state = 'uncertain', doubt_at = now()").update();
            assertThat(meters.get("anteroom.mail.uncertain").gauge().value()).isEqualTo(3);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
    }
}
