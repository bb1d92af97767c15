package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger.Settlement;
import dev.anteroom.chassis.mail.UncertainLetter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of which nobody knows, or knew, whether they were sent. */
final class LettersInDoubt {

    private static final String COLUMNS =
            "SELECT id, kind, reference, recipient, message_id, doubt_at, state FROM mail.letter ";
    private static final int MOST = 1000;

    private LettersInDoubt() {}

    static List<UncertainLetter> newest(JdbcClient jdbc, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE doubt_at IS NOT NULL ORDER BY doubt_at DESC, id"
                                + " LIMIT :limit")
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> letter(row))
                .list();
    }

    static List<UncertainLetter> about(JdbcClient jdbc, String kind, UUID reference, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE doubt_at IS NOT NULL AND kind = :kind"
                                + " AND reference = :reference ORDER BY doubt_at DESC, id"
                                + " LIMIT :limit")
                .param("kind", kind)
                .param("reference", reference)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> letter(row))
                .list();
    }

    static boolean settle(JdbcClient jdbc, UUID letter, Settlement settlement) {
        String change =
                switch (settlement) {
                    // Staff may take days: patience with the server begins anew.
                    case SEND_AGAIN ->
                            "state = 'waiting', due_at = now(), owner = NULL,"
                                    + " first_attempt_at = NULL";
                    case CONSIDER_SENT -> "state = 'accepted', reason = 'settled', owner = NULL";
                };
        return jdbc.sql(
                                "UPDATE mail.letter SET "
                                        + change
                                        + " WHERE id = :id AND state = 'uncertain'")
                        .param("id", letter)
                        .update()
                > 0;
    }

    private static UncertainLetter letter(ResultSet row) throws SQLException {
        return new UncertainLetter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("reference", UUID.class),
                row.getObject("recipient", UUID.class),
                row.getString("message_id"),
                row.getTimestamp("doubt_at").toInstant(),
                LetterState.of(row.getString("state")));
    }
}
