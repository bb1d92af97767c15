package dev.anteroom.booking.booking;

import dev.anteroom.booking.practitioner.PractitionerId;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one transaction at a time decide about a practitioner's time. The constraint alone would be
 * right as well, but conflicting inserts wait for each other until the deadlock detector ends one.
 * Who waits longer than the limit is told to come back: SQLSTATE 55P03.
 */
class PractitionerLock {

    private final JdbcClient jdbc;
    private final Duration patience;

    PractitionerLock(JdbcClient jdbc, Duration patience) {
        this.jdbc = jdbc;
        this.patience = patience;
    }

    /** Limits every wait for a lock in this transaction. */
    void limitWaiting() {
        jdbc.sql("SELECT set_config('lock_timeout', :limit, true)")
                .param("limit", patience.toMillis() + "ms")
                .query(String.class)
                .single();
    }

    /** Holds the practitioner until the transaction ends. */
    void take(PractitionerId practitioner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "practitioner:" + practitioner)
                .query((row, number) -> true)
                .single();
    }
}
