package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.EventJson;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.time.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes events into the table of the transaction that is open. */
final class TransactionalOutbox implements Outbox {

    /** What relays listen to; PostgreSQL tells it at the commit, once for a transaction. */
    static final String CHANNEL = "outbox";

    /**
     * Two transactions that append to one key wait for each other here, before the second draws its
     * id: without it the later id could be committed first and be relayed before the earlier.
     */
    private static final String QUEUE_AND_NOTIFY =
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:lane, 0)), pg_notify('"
                    + CHANNEL
                    + "', '')";

    private static final String INSERT =
            """
            INSERT INTO outbox.event (event_id, topic, key, type, data_version,
                                      aggregate_version, data, traceparent, occurred_at)
            VALUES (:id, :topic, :key, :type, :dataVersion,
                    :aggregateVersion, :data, :traceparent, :occurredAt)
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Traces traces;

    TransactionalOutbox(JdbcClient jdbc, Ids ids, Clock clock, Traces traces) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.traces = traces;
    }

    @Override
    public void append(OutgoingEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An event is appended in the transaction that changes the state it tells of:"
                            + " open one around both");
        }
        jdbc.sql(QUEUE_AND_NOTIFY)
                .param("lane", "outbox " + event.topic() + " " + event.key())
                .query(Integer.class)
                .single();
        jdbc.sql(INSERT)
                .param("id", ids.next())
                .param("topic", event.topic())
                .param("key", event.key())
                .param("type", event.type().name())
                .param("dataVersion", event.type().version())
                .param("aggregateVersion", event.aggregateVersion())
                .param("data", json(event.data()))
                .param("traceparent", traces.traceparent())
                .param("occurredAt", OffsetDateTime.now(clock))
                .update();
    }

    private static @Nullable String json(@Nullable Object data) {
        return data == null ? null : new String(EventJson.write(data), StandardCharsets.UTF_8);
    }
}
