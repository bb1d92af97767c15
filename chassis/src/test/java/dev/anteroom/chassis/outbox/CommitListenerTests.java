package dev.anteroom.chassis.outbox;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CommitListenerTests {

    private final OutboxDatabase database = new OutboxDatabase();
    private final AtomicInteger heard = new AtomicInteger();
    private final CommitListener listener =
            new CommitListener(database.address(), heard::incrementAndGet);

    @Test
    void hearsOfCommitsAndListensAgainWhenItWasCutOff() {
        listener.start();
        try {
            await().until(() -> heard.get() == 1);

            assertThat(commitWakes()).isTrue();

            database.jdbc()
                    .sql(
                            """
                            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                            WHERE datname = current_database() AND query LIKE 'LISTEN%'
                            """)
                    .query(Long.class)
                    .single();
            int before = heard.get();
            await().until(() -> heard.get() > before);
            assertThat(commitWakes()).isTrue();
        } finally {
            listener.stop();
        }
    }

    private boolean commitWakes() {
        int before = heard.get();
        database.inTransaction(() -> append("a"));
        await().until(() -> heard.get() > before);
        return true;
    }

    private void append(String key) {
        new TransactionalOutbox(
                        database.jdbc(),
                        UuidCreator::getTimeOrderedEpoch,
                        Clock.systemUTC(),
                        new Traces(Tracer.NOOP))
                .append(
                        new OutgoingEvent(
                                "commits",
                                key,
                                new EventType("note.written", 1),
                                1,
                                Map.of("text", "hello")));
    }
}
