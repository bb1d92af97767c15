package dev.anteroom.chassis.mail.ledger;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What senders that died have left: claims are free again at once; a letter in an SMTP transaction
 * is in doubt once that transaction must have ended. In doubt, a transactional letter is sent once
 * more with the same Message-ID, a bulk letter waits for staff.
 */
public final class Estate {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final UUID self;
    private final Duration longestTransaction;

    /**
     * @param self this sender, which lives
     * @param longestTransaction after which no sender goes on with a transaction, with a margin
     */
    public Estate(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            UUID self,
            Duration longestTransaction) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.self = self;
        this.longestTransaction = longestTransaction;
    }

    /** Settles what dead senders have left; returns how many letters changed. */
    public int settle() {
        return owners().stream()
                .filter(owner -> !owner.equals(self))
                .mapToInt(this::settleFor)
                .sum();
    }

    // A loose index scan: one step per sender, however many letters each has.
    private List<UUID> owners() {
        return jdbc.sql(
                        """
                        WITH RECURSIVE owners AS (
                            (SELECT owner FROM mail.letter WHERE owner IS NOT NULL
                             ORDER BY owner LIMIT 1)
                            UNION ALL
                            SELECT (SELECT letter.owner FROM mail.letter
                                    WHERE letter.owner > owners.owner
                                    ORDER BY letter.owner LIMIT 1)
                            FROM owners WHERE owners.owner IS NOT NULL)
                        SELECT owner FROM owners WHERE owner IS NOT NULL
                        """)
                .query(UUID.class)
                .list();
    }

    private int settleFor(UUID owner) {
        Integer changed =
                transactions.execute(status -> isDead(owner) ? release(owner) + doubt(owner) : 0);
        return changed == null ? 0 : changed;
    }

    private boolean isDead(UUID owner) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(" + SenderLock.KEY + ")")
                .param(owner.toString())
                .query(Boolean.class)
                .single();
    }

    private int release(UUID owner) {
        return jdbc.sql(
                        """
                        UPDATE mail.letter SET owner = NULL
                        WHERE owner = :owner AND state IN ('waiting', 'deferred')
                        """)
                .param("owner", owner)
                .update();
    }

    private int doubt(UUID owner) {
        return jdbc.sql(
                        """
                        UPDATE mail.letter
                        SET state = CASE WHEN NOT bulk AND doubts = 0
                                         THEN 'deferred' ELSE 'uncertain' END,
                            owner = NULL, due_at = now(), reason = 'sender-died',
                            doubts = doubts + 1, doubt_at = clock_timestamp()
                        WHERE owner = :owner AND state = 'attempting'
                          AND attempt_at < now() - :longest * interval '1 millisecond'
                        """)
                .param("owner", owner)
                .param("longest", longestTransaction.toMillis())
                .update();
    }
}
