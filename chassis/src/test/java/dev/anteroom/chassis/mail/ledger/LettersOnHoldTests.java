package dev.anteroom.chassis.mail.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.HeldLetters;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger.Settlement;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.testing.PostgresServer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LettersOnHoldTests {

    private static final DataSource SOURCE =
            PostgresServer.shared().createDatabase().with("mail").dataSource();
    private static final Instant LONG_AGO = Instant.parse("2026-03-01T10:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(SOURCE);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new JdbcTransactionManager(SOURCE));
    private final UUID reference = UUID.randomUUID();
    private final JdbcMailLedger ledger = new JdbcMailLedger(jdbc, UUID::randomUUID, new WakeUp());

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM mail.letter").update();
    }

    @Test
    void areListedByKindWithTheOldest() {
        plan("notice");
        plan("confirmation");
        Instant later = plannedAt("confirmation");
        plan("confirmation");
        jdbc.sql("UPDATE mail.letter SET planned_at = :then WHERE kind = 'notice'")
                .param("then", Timestamp.from(LONG_AGO))
                .update();
        assertThat(ledger.held()).isEmpty();

        hold();
        plan("notice");

        assertThat(ledger.held())
                .containsExactly(
                        new HeldLetters("confirmation", 2, later),
                        new HeldLetters("notice", 1, LONG_AGO));
    }

    @Test
    void goWithAllOfTheirKindAndNoOther() {
        plan("confirmation");
        plan("confirmation");
        plan("notice");
        hold();

        assertThat(ledger.release("confirmation")).isEqualTo(2);
        assertThat(ledger.release("confirmation")).isZero();

        assertThat(count("confirmation", LetterState.WAITING)).isEqualTo(2);
        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    @Test
    void areDiscardedWithAllOfTheirKindAndNoOther() {
        plan("confirmation");
        plan("notice");
        hold();
        plan("confirmation");

        assertThat(ledger.discard("confirmation")).isOne();
        assertThat(ledger.discard("confirmation")).isZero();

        assertThat(count("confirmation", LetterState.CANCELLED)).isOne();
        assertThat(count("confirmation", LetterState.WAITING)).isOne();
        assertThat(count("notice", LetterState.HELD)).isOne();
        assertThat(ledger.release("confirmation")).isZero();
    }

    @Test
    void areNoneThatWereInDoubtAtTheBackup() {
        plan("confirmation");
        jdbc.sql("UPDATE mail.letter SET state = 'uncertain', message_id = 'm', doubt_at = now()")
                .update();
        hold();

        assertThat(ledger.held()).isEmpty();
        assertThat(ledger.release("confirmation")).isZero();
        assertThat(ledger.discard("confirmation")).isZero();
        UUID doubt = ledger.uncertain(1).getFirst().id();
        assertThat(ledger.settle(doubt, Settlement.SEND_AGAIN)).isTrue();
    }

    @Test
    void includeThoseThatWereBeingHandedOverAtTheBackup() {
        plan("confirmation");
        jdbc.sql(
                        "UPDATE mail.letter SET state = 'attempting', owner = :owner,"
                                + " message_id = 'm', attempts = 1, attempt_at = now(),"
                                + " first_attempt_at = now()")
                .param("owner", UUID.randomUUID())
                .update();
        hold();

        assertThat(ledger.release("confirmation")).isOne();
        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM mail.letter WHERE state = 'waiting'"
                                                + " AND owner IS NULL AND attempts = 1"
                                                + " AND first_attempt_at IS NULL")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    void waitForTheirTimeWhenItIsYetToCome() {
        Instant later = Instant.now().plus(Duration.ofDays(3));
        plan(letter("reminder").notBefore(later));
        plan("reminder");
        jdbc.sql("UPDATE mail.letter SET due_at = :then WHERE due_at < now()")
                .param("then", Timestamp.from(LONG_AGO))
                .update();
        hold();

        ledger.release("reminder");

        assertThat(
                        jdbc.sql("SELECT count(*) FROM mail.letter WHERE due_at > now()")
                                .query(Long.class)
                                .single())
                .isOne();
        assertThat(new Arrears(jdbc).overdue(false)).isLessThan(Duration.ofHours(1));
    }

    private PlannedLetter letter(String kind) {
        return PlannedLetter.transactional(kind, reference, UUID.randomUUID());
    }

    private void plan(String kind) {
        plan(letter(kind));
    }

    private void plan(PlannedLetter letter) {
        transactions.executeWithoutResult(status -> ledger.plan(letter));
    }

    private Instant plannedAt(String kind) {
        return jdbc.sql("SELECT planned_at FROM mail.letter WHERE kind = :kind")
                .param("kind", kind)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void hold() {
        jdbc.sql("SELECT mail.hold_all()").query(Long.class).single();
    }

    private long count(String kind, LetterState state) {
        return ledger.counts(kind, reference).of(state);
    }
}
