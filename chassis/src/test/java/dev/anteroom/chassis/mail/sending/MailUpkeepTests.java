package dev.anteroom.chassis.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.ledger.Arrears;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.health.contributor.Status;

/** What operators see of mail that does not leave. */
@Execution(ExecutionMode.CONCURRENT)
class MailUpkeepTests {

    private final PostTown town = new PostTown();
    private final MailFigures figures =
            new MailFigures(new Arrears(town.jdbc), Duration.ofMinutes(1));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MailHealth health = new MailHealth(figures);

    @BeforeEach
    void bind() {
        new MailGauges(figures).bindTo(meters);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void tellsHowManyLettersWaitAndForHowLong() {
        figures.round();
        assertThat(gauge("waiting")).isZero();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        town.plan(UUID.randomUUID(), LetterClass.TRANSACTIONAL, 3);
        figures.round();
        assertThat(gauge("waiting")).isEqualTo(3);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        town.jdbc.sql("UPDATE mail.letter SET due_at = now() - interval '10 minutes'").update();
        figures.round();
        assertThat(overdue("transactional")).isGreaterThanOrEqualTo(600);
        assertThat(overdue("bulk")).isZero();
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);

        town.jdbc.sql("UPDATE mail.letter SET state = 'uncertain', doubt_at = now()").update();
        figures.round();
        assertThat(gauge("uncertain")).isEqualTo(3);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void knowsNothingBeforeItsFirstLook() {
        assertThat(gauge("waiting")).isNaN();
        assertThat(gauge("uncertain")).isNaN();
        assertThat(overdue("bulk")).isNaN();
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void showsWhatItSawLastWhileTheDatabaseIsAway() {
        town.plan(UUID.randomUUID(), LetterClass.TRANSACTIONAL, 3);
        figures.round();
        town.close();

        assertThatThrownBy(figures::round).isInstanceOf(RuntimeException.class);
        assertThat(gauge("waiting")).isEqualTo(3);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private double gauge(String name) {
        return meters.get("anteroom.mail." + name).gauge().value();
    }

    private double overdue(String letters) {
        return meters.get("anteroom.mail.overdue").tag("class", letters).timeGauge().value();
    }
}
