package dev.anteroom.chassis.inbox;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of events that took effect. */
final class HandledEvents {

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
        jdbc.sql(
                        "DELETE FROM inbox.handled WHERE handled_at < now() - make_interval(secs =>"
                                + " :seconds)")
                .param("seconds", age.toSeconds())
                .update();
    }
}
