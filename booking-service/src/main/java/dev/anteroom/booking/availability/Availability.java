package dev.anteroom.booking.availability;

import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.row.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what was told, and what has to be looked at again. */
public class Availability {

    private final JdbcClient jdbc;
    private final Clock clock;

    Availability(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Has the practitioner's free times told anew; part of the transaction that changed them. */
    public void changed(PractitionerId practitioner) {
        jdbc.sql(
                        """
                        INSERT INTO availability (practitioner_id, stale, due_at)
                        VALUES (:practitioner, true, :now)
                        ON CONFLICT (practitioner_id) DO UPDATE SET stale = true, retry_at = NULL
                        """)
                .param("practitioner", practitioner.value())
                .param("now", Rows.timestamp(clock.instant()))
                .update();
    }

    /**
     * One that is stale or due, kept from other replicas until the transaction ends. The lock makes
     * a booking that commits meanwhile wait, so its staleness is never lost.
     */
    Optional<Told> next() {
        return jdbc.sql(
                        """
                        SELECT practitioner_id, version, told FROM availability
                        WHERE (stale OR due_at <= :now)
                          AND (retry_at IS NULL OR retry_at <= :now)
                        ORDER BY stale DESC, due_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Rows.timestamp(clock.instant()))
                .query(Availability::read)
                .optional();
    }

    /**
     * Has everyone of whom something was told told again. One short statement, so that no booking
     * waits; what is told then is how things stand by that time.
     *
     * @return how many
     */
    int changedAll() {
        return jdbc.sql(
                        """
                        UPDATE availability SET stale = true, told = '', retry_at = NULL
                        WHERE version > 0
                        """)
                .update();
    }

    /** Leaves this one alone for a while. */
    void retryLater(PractitionerId practitioner, Duration pause) {
        jdbc.sql("UPDATE availability SET retry_at = :retry WHERE practitioner_id = :practitioner")
                .param("practitioner", practitioner.value())
                .param("retry", Rows.timestamp(clock.instant().plus(pause)))
                .update();
    }

    private static Told read(ResultSet row, int number) throws SQLException {
        return new Told(
                new PractitionerId(Rows.uuid(row, "practitioner_id")),
                row.getLong("version"),
                row.getString("told"));
    }

    void told(Told told, Duration lookAgain) {
        jdbc.sql(
                        """
                        UPDATE availability
                        SET stale = false, due_at = :due, version = :version, told = :told,
                            retry_at = NULL
                        WHERE practitioner_id = :practitioner
                        """)
                .param("practitioner", told.practitioner().value())
                .param("version", told.version())
                .param("told", told.digest())
                .param("due", Rows.timestamp(clock.instant().plus(lookAgain)))
                .update();
    }

    void forget(PractitionerId practitioner) {
        jdbc.sql("DELETE FROM availability WHERE practitioner_id = :practitioner")
                .param("practitioner", practitioner.value())
                .update();
    }

    /**
     * What was last told of a practitioner.
     *
     * @param version of that event
     * @param digest hash of its data; empty before the first
     */
    record Told(PractitionerId practitioner, long version, String digest) {}
}
