package dev.anteroom.newsletter.confirmation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-ups that nobody confirmed while they could. */
final class LapsedSignUps {

    /** How long after the last request there may still be a click. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** A letter that left late has a link that is good for longer; it keeps its word. */
    private static final String LAPSED =
            """
            state = 'pending' AND created_at <= :before
            AND NOT EXISTS (
              SELECT FROM confirmation c LEFT JOIN confirmation_link l ON l.confirmation_id = c.id
              WHERE c.subscriber_id = subscriber.id
                AND (c.asked_at > :before OR l.expires_at > :now))
            """;

    private final JdbcClient jdbc;

    LapsedSignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Forgets some of them with all that was kept of them; in the open transaction. What another
     * replica is at, or someone who signs up again at this moment, is passed over.
     *
     * @return how many were looked at; fewer than asked for when no more are left
     */
    int forget(Instant now, int most) {
        List<UUID> lapsed =
                jdbc.sql(
                                """
                                SELECT id FROM subscriber WHERE %s
                                ORDER BY created_at LIMIT :most FOR UPDATE SKIP LOCKED
                                """
                                        .formatted(LAPSED))
                        .param("before", Timestamp.from(now.minus(PATIENCE)))
                        .param("now", Timestamp.from(now))
                        .param("most", most)
                        .query(UUID.class)
                        .list();
        if (!lapsed.isEmpty()) {
            // Asked again under the lock: a request may have come in just before it was ours.
            jdbc.sql("DELETE FROM subscriber WHERE id IN (:lapsed) AND " + LAPSED)
                    .param("lapsed", lapsed)
                    .param("before", Timestamp.from(now.minus(PATIENCE)))
                    .param("now", Timestamp.from(now))
                    .update();
        }
        return lapsed.size();
    }
}
