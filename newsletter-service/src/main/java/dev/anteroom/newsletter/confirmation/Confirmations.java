package dev.anteroom.newsletter.confirmation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Confirmation letters asked for, and the links that they held. */
final class Confirmations {

    private static final String SUBSCRIBER_OF =
            """
            SELECT c.subscriber_id FROM confirmation_link l
            JOIN confirmation c ON c.id = l.confirmation_id
            JOIN subscriber s ON s.id = c.subscriber_id
            WHERE l.token_hash = :hash AND l.expires_at > :now
              AND (s.ended_at IS NULL OR s.ended_at < c.asked_at)
            """;

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID id, UUID subscriber, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO confirmation (id, subscriber_id, asked_at)
                        VALUES (:id, :subscriber, :now)
                        """)
                .param("id", id)
                .param("subscriber", subscriber)
                .param("now", Timestamp.from(now))
                .update();
    }

    void addLink(UUID confirmation, String hash, Instant expires) {
        jdbc.sql(
                        """
                        INSERT INTO confirmation_link (token_hash, confirmation_id, expires_at)
                        VALUES (:hash, :confirmation, :expires)
                        """)
                .param("hash", hash)
                .param("confirmation", confirmation)
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /**
     * The subscriber behind a link that is still good: not expired, whether used or not. Who left
     * after asking for it wants nothing of it any more.
     */
    Optional<UUID> subscriberOf(String hash, Instant now) {
        return subscriber(SUBSCRIBER_OF, hash, now);
    }

    /**
     * The same, locked until the transaction ends. Who is leaving at this moment is waited for, and
     * counts as gone.
     */
    Optional<UUID> lockSubscriberOf(String hash, Instant now) {
        return subscriber(SUBSCRIBER_OF + " FOR UPDATE OF s", hash, now);
    }

    private Optional<UUID> subscriber(String sql, String hash, Instant now) {
        return jdbc.sql(sql)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link up; false when it was used before. */
    boolean use(String hash, Instant now) {
        return jdbc.sql(
                                """
                                UPDATE confirmation_link SET used_at = :now
                                WHERE token_hash = :hash AND used_at IS NULL
                                """)
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
