package dev.anteroom.chassis.mail.ledger;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger owes, over all senders, by PostgreSQL's clock. */
public final class Arrears {

    private final JdbcClient jdbc;

    public Arrears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Letters that no sender has taken yet, those for a later time too. */
    public long waiting() {
        // As the partial index letter_due is written; the table holds every letter ever sent.
        return jdbc.sql(
                        """
                        SELECT count(*) FROM mail.letter
                        WHERE state IN ('waiting', 'deferred') AND owner IS NULL
                        """)
                .query(Long.class)
                .single();
    }

    /** Letters whose fate only a person can decide. */
    public long uncertain() {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM mail.letter
                        WHERE doubt_at IS NOT NULL AND state = 'uncertain'
                        """)
                .query(Long.class)
                .single();
    }

    /**
     * How long the letter that should have left first has been due; zero when none is.
     *
     * @param bulk of the newsletters, which take their time, or of the others
     */
    public Duration overdue(boolean bulk) {
        double seconds =
                jdbc.sql(
                                """
                                SELECT coalesce(extract(epoch FROM now() - (
                                    SELECT due_at FROM mail.letter
                                    WHERE bulk = :bulk AND state IN ('waiting', 'deferred')
                                        AND owner IS NULL
                                    ORDER BY due_at LIMIT 1)), 0)
                                """)
                        .param("bulk", bulk)
                        .query(Double.class)
                        .single();
        return Duration.ofSeconds(Math.max(0, Math.round(seconds)));
    }
}
