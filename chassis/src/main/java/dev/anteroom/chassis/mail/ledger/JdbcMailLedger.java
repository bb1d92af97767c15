package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.BulkPlan;
import dev.anteroom.chassis.mail.HeldLetters;
import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterCounts;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.mail.UncertainLetter;
import dev.anteroom.chassis.time.Ids;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The ledger as its users see it. */
public final class JdbcMailLedger implements MailLedger {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final WakeUp wakeUp;

    public JdbcMailLedger(JdbcClient jdbc, Ids ids, WakeUp wakeUp) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.wakeUp = wakeUp;
    }

    @Override
    public boolean plan(PlannedLetter letter) {
        wakeAfterCommit();
        return jdbc.sql(
                                """
                                INSERT INTO mail.letter
                                    (id, kind, reference, recipient, occasion, bulk, due_at)
                                VALUES (:id, :kind, :reference, :recipient, :occasion, :bulk,
                                    coalesce(:due::timestamptz, now()))
                                ON CONFLICT ON CONSTRAINT letter_planned_once DO NOTHING
                                """)
                        .param("id", ids.next())
                        .param("kind", letter.kind())
                        .param("reference", letter.reference())
                        .param("recipient", letter.recipient())
                        .param("occasion", letter.occasion())
                        .param("bulk", letter.letterClass() == LetterClass.BULK)
                        .param(
                                "due",
                                letter.notBefore() == null
                                        ? null
                                        : Timestamp.from(letter.notBefore()))
                        .update()
                > 0;
    }

    @Override
    public long plan(BulkPlan plan) {
        wakeAfterCommit();
        return jdbc.sql(
                        """
                        INSERT INTO mail.letter (kind, reference, recipient, occasion, bulk)
                        SELECT :kind, :reference, chosen.recipient, :occasion, true
                        FROM (%s) AS chosen (recipient)
                        ON CONFLICT ON CONSTRAINT letter_planned_once DO NOTHING
                        """
                                .formatted(plan.recipients()))
                .params(plan.parameters())
                .param("kind", plan.kind())
                .param("reference", plan.reference())
                .param("occasion", plan.occasion())
                .update();
    }

    private void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Letters are planned in the transaction they tell of");
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wakeUp.wake();
                    }
                });
    }

    @Override
    public int cancel(String kind, UUID reference) {
        return jdbc.sql(
                        """
                        UPDATE mail.letter SET state = 'cancelled', owner = NULL
                        WHERE kind = :kind AND reference = :reference
                          AND state IN ('waiting', 'deferred', 'held')
                        """)
                .param("kind", kind)
                .param("reference", reference)
                .update();
    }

    @Override
    public int cancel(String kind, UUID reference, UUID recipient) {
        return jdbc.sql(
                        """
                        UPDATE mail.letter SET state = 'cancelled', owner = NULL
                        WHERE kind = :kind AND reference = :reference AND recipient = :recipient
                          AND state IN ('waiting', 'deferred', 'held')
                        """)
                .param("kind", kind)
                .param("reference", reference)
                .param("recipient", recipient)
                .update();
    }

    @Override
    public LetterCounts counts(String kind, UUID reference) {
        return counts(kind, List.of(reference)).getOrDefault(reference, new LetterCounts(Map.of()));
    }

    @Override
    public Map<UUID, LetterCounts> counts(String kind, Collection<UUID> references) {
        Map<UUID, Map<LetterState, Long>> found = new HashMap<>();
        references.forEach(each -> found.put(each, new EnumMap<>(LetterState.class)));
        if (!found.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT reference, state, count(*) FROM mail.letter
                            WHERE kind = :kind AND reference IN (:references)
                            GROUP BY reference, state
                            """)
                    .param("kind", kind)
                    .param("references", found.keySet())
                    .query(
                            row -> {
                                found.computeIfAbsent(
                                                row.getObject(1, UUID.class),
                                                each -> new EnumMap<>(LetterState.class))
                                        .put(LetterState.of(row.getString(2)), row.getLong(3));
                            });
        }
        Map<UUID, LetterCounts> counts = new HashMap<>();
        found.forEach((reference, states) -> counts.put(reference, new LetterCounts(states)));
        return counts;
    }

    @Override
    public List<UncertainLetter> uncertain(int limit) {
        return LettersInDoubt.newest(jdbc, limit);
    }

    @Override
    public List<UncertainLetter> uncertain(String kind, UUID reference, int limit) {
        return LettersInDoubt.about(jdbc, kind, reference, limit);
    }

    @Override
    public boolean settle(UUID letter, Settlement settlement) {
        boolean settled = LettersInDoubt.settle(jdbc, letter, settlement);
        wakeUp.wake();
        return settled;
    }

    @Override
    public int release(String kind, UUID reference) {
        int released = LettersOnHold.release(jdbc, kind, reference);
        wakeUp.wake();
        return released;
    }

    @Override
    public int release(String kind) {
        int released = LettersOnHold.release(jdbc, kind);
        wakeUp.wake();
        return released;
    }

    @Override
    public int discard(String kind) {
        return LettersOnHold.discard(jdbc, kind);
    }

    @Override
    public List<HeldLetters> held() {
        return LettersOnHold.byKind(jdbc);
    }
}
