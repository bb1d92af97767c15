package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits to be relayed, and who is relaying which key. Claims run on PostgreSQL's clock, the
 * one that all relays share.
 */
final class Backlog {

    /**
     * Claims the keys of the oldest events that nobody has claimed. The primary key of the claims
     * decides between two relays; SKIP LOCKED only keeps them from waiting for each other.
     */
    private static final String CLAIM =
            """
            WITH oldest AS MATERIALIZED (
                SELECT topic, key, min(id) AS id
                FROM (SELECT e.topic, e.key, e.id
                      FROM outbox.event e
                      WHERE NOT EXISTS (SELECT FROM outbox.claim c
                                        WHERE c.topic = e.topic AND c.key = e.key
                                          AND c.until > clock_timestamp())
                      ORDER BY e.id
                      LIMIT :rows) unclaimed
                GROUP BY topic, key),
            head AS (
                SELECT e.topic, e.key FROM outbox.event e JOIN oldest USING (id)
                FOR UPDATE OF e SKIP LOCKED)
            INSERT INTO outbox.claim AS c (topic, key, round, until)
            SELECT topic, key, :round, clock_timestamp() + make_interval(secs => :seconds)
            FROM head
            ORDER BY topic, key
            ON CONFLICT (topic, key) DO UPDATE SET round = excluded.round, until = excluded.until
            WHERE c.until <= clock_timestamp()
            """;

    /** Read after the claim was committed: sees all that the former holder left. */
    private static final String CLAIMED =
            """
            SELECT e.*
            FROM outbox.claim c
            CROSS JOIN LATERAL (SELECT * FROM outbox.event e
                                WHERE e.topic = c.topic AND e.key = c.key
                                ORDER BY e.id
                                LIMIT :perLane) e
            WHERE c.round = :round
            ORDER BY e.id
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Duration claim;

    Backlog(JdbcClient jdbc, TransactionTemplate transactions, Duration claim) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.claim = claim;
    }

    /** Claims keys for a round; 0 when there is nothing to do. */
    int claim(UUID round, int rows) {
        return jdbc.sql(CLAIM)
                .param("rows", rows)
                .param("round", round)
                .param("seconds", claim.toSeconds())
                .update();
    }

    /** The first events of each key of the round, oldest first. */
    List<WaitingEvent> claimed(UUID round, int perLane) {
        return jdbc.sql(CLAIMED)
                .param("round", round)
                .param("perLane", perLane)
                .query((row, number) -> event(row))
                .list();
    }

    /** Deletes what Kafka has acknowledged and gives the round's keys back, but for these. */
    void finish(UUID round, Collection<Long> acknowledged, Collection<Lane> kept) {
        transactions.executeWithoutResult(
                status -> {
                    if (!acknowledged.isEmpty()) {
                        jdbc.sql("DELETE FROM outbox.event WHERE id = ANY(:rows)")
                                .param("rows", acknowledged.toArray(Long[]::new))
                                .update();
                    }
                    jdbc.sql(
                                    "DELETE FROM outbox.claim WHERE round = :round AND NOT (topic ||"
                                            + " ' ' || key = ANY(:kept))")
                            .param("round", round)
                            .param(
                                    "kept",
                                    kept.stream()
                                            .map(lane -> lane.topic() + " " + lane.key())
                                            .toArray(String[]::new))
                            .update();
                });
    }

    /** How many events wait. */
    long size() {
        return jdbc.sql("SELECT count(*) FROM outbox.event").query(Long.class).single();
    }

    /** How long the oldest of them has waited; zero when none does. */
    Duration age() {
        double seconds =
                jdbc.sql(
                                "SELECT coalesce(extract(epoch FROM clock_timestamp() -"
                                        + " (SELECT occurred_at FROM outbox.event ORDER BY id"
                                        + " LIMIT 1)), 0)")
                        .query(Double.class)
                        .single();
        return Duration.ofMillis(
                Math.max(0, Math.round(seconds * Duration.ofSeconds(1).toMillis())));
    }

    private static WaitingEvent event(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                new Lane(row.getString("topic"), row.getString("key")),
                new EventType(row.getString("type"), row.getInt("data_version")),
                row.getLong("aggregate_version"),
                row.getString("data"),
                row.getString("traceparent"),
                row.getObject("occurred_at", OffsetDateTime.class));
    }
}
