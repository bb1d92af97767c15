package dev.anteroom.booking.booking;

import dev.anteroom.booking.row.Rows;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers by idempotency key, kept in the transaction of what they tell. The unique key makes a
 * second request with the same key wait until the first has its answer.
 */
class Attempts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutcomeJson json = new OutcomeJson();

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answer given to this key before, if any. */
    Optional<BookingOutcome> find(Attempt attempt) {
        return jdbc.sql(
                        "SELECT fingerprint, outcome, answer FROM booking_attempts"
                                + " WHERE key_hash = :key AND outcome <> ''")
                .param("key", attempt.keyHash())
                .query(
                        (row, number) ->
                                row.getString("fingerprint").equals(attempt.fingerprint())
                                        ? json.read(
                                                row.getString("outcome"), row.getString("answer"))
                                        : new BookingOutcome.KeyReused())
                .optional();
    }

    /**
     * Makes the key this transaction's own.
     *
     * @return false when it has an answer already
     */
    boolean claim(Attempt attempt) {
        return jdbc.sql(
                                """
                                INSERT INTO booking_attempts (key_hash, fingerprint, outcome, answer, created_at)
                                VALUES (:key, :fingerprint, '', '{}', :now)
                                ON CONFLICT (key_hash) DO NOTHING
                                """)
                        .param("key", attempt.keyHash())
                        .param("fingerprint", attempt.fingerprint())
                        .param("now", Rows.timestamp(clock.instant()))
                        .update()
                == 1;
    }

    void answer(Attempt attempt, BookingOutcome outcome) {
        jdbc.sql(
                        """
                        UPDATE booking_attempts SET outcome = :outcome, answer = CAST(:answer AS jsonb)
                        WHERE key_hash = :key
                        """)
                .param("key", attempt.keyHash())
                .param("outcome", OutcomeJson.kind(outcome))
                .param("answer", json.write(outcome))
                .update();
    }

    /** Forgets keys that nobody will ask for again. */
    int forget(Duration age) {
        return jdbc.sql("DELETE FROM booking_attempts WHERE created_at < :before")
                .param("before", Rows.timestamp(clock.instant().minus(age)))
                .update();
    }

    /**
     * A request that may be repeated.
     *
     * @param keyHash keyed hash of the idempotency key
     * @param fingerprint keyed hash of the request
     */
    record Attempt(String keyHash, String fingerprint) {}
}
