package dev.anteroom.content.availability;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When practitioners can be booked. Queries of other features read the table as {@code
 * free_times(person_id, starts)} beside the person, so that a page needs no query more.
 */
class FreeTimes {

    private final JdbcClient jdbc;

    FreeTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets one person's times; false when none were known. */
    boolean forget(UUID person) {
        return jdbc.sql("DELETE FROM free_times WHERE person_id = ?").param(person).update() > 0;
    }

    /**
     * Writes what is known of one person's times.
     *
     * @return false when something newer is known already
     */
    boolean write(UUID person, long version, List<Instant> starts) {
        return jdbc.sql(
                                """
                        INSERT INTO free_times (person_id, version, starts) VALUES (?, ?, ?)
                        ON CONFLICT ON CONSTRAINT free_times_pk DO UPDATE SET
                            version = excluded.version, starts = excluded.starts
                        WHERE excluded.version > free_times.version
                        """)
                        .param(person)
                        .param(version)
                        .param(starts.stream().map(Timestamp::from).toArray(Timestamp[]::new))
                        .update()
                > 0;
    }
}
