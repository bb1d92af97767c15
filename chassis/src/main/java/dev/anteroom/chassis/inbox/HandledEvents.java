package dev.anteroom.chassis.inbox;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of events that took effect. */
final class HandledEvents {

    /** Most that one statement forgets. */
    static final int PORTION = 10_000;

    private final JdbcClient jdbc;

    HandledEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes the event in the transaction of its effect. Another transaction with the same event
     * waits here until this one has ended.
     *
     * @return false when it has been handled before
     */
    boolean note(UUID event) {
        return jdbc.sql("INSERT INTO inbox.handled (event_id) VALUES (:id) ON CONFLICT DO NOTHING")
                        .param("id", event)
                        .update()
                == 1;
    }

    /** Forgets what is older than this. */
    void forgetOlderThan(Duration age) {
        int forgotten;
        do {
            forgotten = forgetPortion(age);
        } while (forgotten == PORTION);
    }

    /** However many there are, one statement is done long before the pool would give it up. */
    private int forgetPortion(Duration age) {
        return jdbc.sql(
                        """
                        DELETE FROM inbox.handled WHERE event_id IN (
                            SELECT event_id FROM inbox.handled
                            WHERE handled_at < now() - make_interval(secs => :seconds)
                            ORDER BY handled_at LIMIT :portion
                            FOR UPDATE SKIP LOCKED)
                        """)
                .param("seconds", age.toSeconds())
                .param("portion", PORTION)
                .update();
    }
}
