package dev.anteroom.chassis.mail.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.mail.BulkPlan;
import dev.anteroom.chassis.mail.LetterCounts;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.testing.PostgresServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcMailLedgerTests {

    private static final String KIND = "issue";
    private static final DataSource SOURCE =
            PostgresServer.shared().createDatabase().with("mail").dataSource();

    private final JdbcClient jdbc = JdbcClient.create(SOURCE);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new JdbcTransactionManager(SOURCE));
    private final UUID reference = UUID.randomUUID();
    private final JdbcMailLedger ledger = new JdbcMailLedger(jdbc, UUID::randomUUID, new WakeUp());

    @Test
    void owesTheSameLetterOnce() {
        PlannedLetter letter = PlannedLetter.transactional(KIND, reference, UUID.randomUUID());

        assertThat(plan(letter)).isTrue();
        assertThat(plan(letter)).isFalse();
        assertThat(plan(letter.onOccasion(2))).isTrue();
        assertThat(count(LetterState.WAITING)).isEqualTo(2);
    }

    @Test
    void owesNothingThatWasNotCommitted() {
        transactions.executeWithoutResult(
                status -> {
                    ledger.plan(PlannedLetter.transactional(KIND, reference, UUID.randomUUID()));
                    status.setRollbackOnly();
                });

        assertThat(ledger.counts(KIND, reference).planned()).isZero();
    }

    @Test
    void refusesAPlanOutsideOfATransaction() {
        assertThatThrownBy(
                        () ->
                                ledger.plan(
                                        PlannedLetter.transactional(
                                                KIND, reference, UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void plansManyByOneStatementAndOnlyThoseWhoAreNew() {
        BulkPlan plan =
                new BulkPlan(
                        KIND,
                        reference,
                        1,
                        "SELECT md5(n::text)::uuid FROM generate_series(1, :most) AS n",
                        Map.of("most", 20_000));
        BulkPlan more = new BulkPlan(KIND, reference, 1, plan.recipients(), Map.of("most", 20_010));

        assertThat(planAll(plan)).isEqualTo(20_000);
        assertThat(planAll(plan)).isZero();
        assertThat(planAll(more)).isEqualTo(10);
    }

    @Test
    void takesBackWhatHasNotLeft() {
        UUID one = UUID.randomUUID();
        plan(PlannedLetter.transactional(KIND, reference, one));
        plan(PlannedLetter.transactional(KIND, reference, UUID.randomUUID()));

        assertThat(ledger.cancel(KIND, reference, one)).isEqualTo(1);
        assertThat(ledger.cancel(KIND, reference)).isEqualTo(1);
        assertThat(count(LetterState.CANCELLED)).isEqualTo(2);
    }

    @Test
    void holdsEveryUnsentLetterAfterARestore() {
        plan(PlannedLetter.transactional(KIND, reference, UUID.randomUUID()));
        plan(PlannedLetter.transactional(KIND, reference, UUID.randomUUID()));
        jdbc.sql(
                        "UPDATE mail.letter SET state = 'accepted' WHERE reference = :reference"
                                + " AND id = (SELECT min(id::text)::uuid FROM mail.letter"
                                + " WHERE reference = :reference)")
                .param("reference", reference)
                .update();

        assertThat(jdbc.sql("SELECT mail.hold_all()").query(Long.class).single())
                .isGreaterThanOrEqualTo(1);
        assertThat(count(LetterState.HELD)).isEqualTo(1);
        assertThat(count(LetterState.ACCEPTED)).isEqualTo(1);
        assertThat(ledger.release(KIND, reference)).isEqualTo(1);
        assertThat(count(LetterState.WAITING)).isEqualTo(1);
    }

    @Test
    void countsSeveralThingsAtOnce() {
        UUID other = UUID.randomUUID();
        plan(PlannedLetter.transactional(KIND, reference, UUID.randomUUID()));

        var counts = ledger.counts(KIND, List.of(reference, other));

        assertThat(counts).containsOnlyKeys(reference, other);
        assertThat(counts.values().stream().map(LetterCounts::planned))
                .containsExactlyInAnyOrder(1L, 0L);
    }

    private boolean plan(PlannedLetter letter) {
        return Boolean.TRUE.equals(transactions.execute(status -> ledger.plan(letter)));
    }

    private long planAll(BulkPlan plan) {
        return transactions.execute(status -> ledger.plan(plan));
    }

    private long count(LetterState state) {
        return ledger.counts(KIND, reference).of(state);
    }
}
