package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.HeldLetters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters that a restore stopped, since they may have left after the backup was taken. */
final class LettersOnHold {

    // A letter for a later time still waits for it. What the server said before the backup no
    // longer counts: else one that was deferred then would fail at the first 4xx reply. How often
    // it
    // was tried still sets how long it waits before the next time.
    private static final String LET_GO =
            """
            UPDATE mail.letter
            SET state = 'waiting', reason = NULL, reply = NULL,
                due_at = greatest(due_at, now()), first_attempt_at = NULL
            WHERE state = 'held' AND kind = :kind
            """;

    private LettersOnHold() {}

    static List<HeldLetters> byKind(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        SELECT kind, count(*) AS letters, min(planned_at) AS oldest
                        FROM mail.letter WHERE state = 'held'
                        GROUP BY kind ORDER BY kind
                        """)
                .query((row, number) -> held(row))
                .list();
    }

    static int release(JdbcClient jdbc, String kind) {
        return jdbc.sql(LET_GO).param("kind", kind).update();
    }

    static int release(JdbcClient jdbc, String kind, UUID reference) {
        return jdbc.sql(LET_GO + " AND reference = :reference")
                .param("kind", kind)
                .param("reference", reference)
                .update();
    }

    static int discard(JdbcClient jdbc, String kind) {
        return jdbc.sql(
                        """
                        UPDATE mail.letter SET state = 'cancelled'
                        WHERE state = 'held' AND kind = :kind
                        """)
                .param("kind", kind)
                .update();
    }

    private static HeldLetters held(ResultSet row) throws SQLException {
        return new HeldLetters(
                row.getString("kind"),
                row.getLong("letters"),
                row.getTimestamp("oldest").toInstant());
    }
}
