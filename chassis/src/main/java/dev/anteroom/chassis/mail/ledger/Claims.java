package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.DueLetter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters for one sender and gives them back. A claim is a promise among senders only: it
 * says who may attempt a letter, nothing about whether it was sent, so it need not survive a crash
 * of the database.
 */
public final class Claims {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final UUID owner;

    public Claims(JdbcClient jdbc, TransactionTemplate transactions, UUID owner) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.owner = owner;
    }

    /** Takes at most this many due letters; those that another sender is taking are passed over. */
    public List<ClaimedLetter> take(boolean bulk, int most) {
        return transactions.execute(
                status -> {
                    jdbc.sql("SET LOCAL synchronous_commit = off").update();
                    return jdbc.sql(
                                    """
                                    WITH due AS MATERIALIZED (
                                        SELECT id FROM mail.letter
                                        WHERE bulk = :bulk AND state IN ('waiting', 'deferred')
                                          AND owner IS NULL AND due_at <= now()
                                        ORDER BY due_at, id LIMIT :most
                                        FOR UPDATE SKIP LOCKED)
                                    UPDATE mail.letter letter SET owner = :owner
                                    FROM due WHERE letter.id = due.id
                                    RETURNING letter.*,
                                        extract(epoch FROM
                                            now() - coalesce(first_attempt_at, now())) AS age
                                    """)
                            .param("bulk", bulk)
                            .param("most", most)
                            .param("owner", owner)
                            .query((row, number) -> claimed(row))
                            .list();
                });
    }

    /** Gives back what was not attempted, for other senders or a better time. */
    public void giveBack(List<ClaimedLetter> letters) {
        jdbc.sql(
                        """
                        UPDATE mail.letter SET owner = NULL
                        WHERE id IN (:ids) AND owner = :owner AND state IN ('waiting', 'deferred')
                        """)
                .param("ids", letters.stream().map(letter -> letter.due().id()).toList())
                .param("owner", owner)
                .update();
    }

    /** Gives back everything that is not attempted. */
    public void giveBackAll() {
        jdbc.sql(
                        """
                        UPDATE mail.letter SET owner = NULL
                        WHERE owner = :owner AND state IN ('waiting', 'deferred')
                        """)
                .param("owner", owner)
                .update();
    }

    private static ClaimedLetter claimed(ResultSet row) throws SQLException {
        DueLetter due =
                new DueLetter(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("reference", UUID.class),
                        row.getObject("recipient", UUID.class),
                        row.getInt("occasion"),
                        row.getInt("attempts") + 1);
        return new ClaimedLetter(
                due, row.getBoolean("bulk"), Duration.ofSeconds((long) row.getDouble("age")));
    }
}
