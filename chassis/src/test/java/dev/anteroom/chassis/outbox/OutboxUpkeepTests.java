package dev.anteroom.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.health.contributor.Status;

/** What operators see of events that wait. */
@Execution(ExecutionMode.CONCURRENT)
class OutboxUpkeepTests {

    private final OutboxDatabase database = new OutboxDatabase();
    private final OutboxFigures figures =
            new OutboxFigures(database.backlog(Duration.ofSeconds(15)), Duration.ofMinutes(1));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OutboxHealth health = new OutboxHealth(figures);

    @BeforeEach
    void bind() {
        new OutboxMetrics(figures).bindTo(meters);
    }

    @Test
    void tellsHowManyEventsWaitAndForHowLong() {
        assertThat(waiting()).isNaN();
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);

        figures.round();
        assertThat(waiting()).isZero();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        appendOneOfTwoMinutesAgo();
        figures.round();
        assertThat(waiting()).isEqualTo(1);
        assertThat(meters.get("anteroom.outbox.oldest").timeGauge().value())
                .isGreaterThanOrEqualTo(120);
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void showsWhatItSawLastWhileTheDatabaseIsOfNoHelp() {
        appendOneOfTwoMinutesAgo();
        figures.round();
        database.jdbc().sql("DROP TABLE outbox.event").update();

        assertThatThrownBy(figures::round).isInstanceOf(RuntimeException.class);
        assertThat(waiting()).isEqualTo(1);
        assertThat(health.health().getDetails()).containsEntry("waiting", 1L);
    }

    private double waiting() {
        return meters.get("anteroom.outbox.waiting").gauge().value();
    }

    private void appendOneOfTwoMinutesAgo() {
        database.jdbc()
                .sql(
                        """
                        INSERT INTO outbox.event (event_id, topic, key, type, data_version,
                            aggregate_version, data, occurred_at)
                        VALUES (gen_random_uuid(), 'topic', 'key', 'note.written', 1, 1, '{}',
                            now() - interval '2 minutes')
                        """)
                .update();
    }
}
