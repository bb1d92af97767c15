package dev.anteroom.chassis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.mail.ledger.JdbcMailLedger;
import dev.anteroom.chassis.mail.ledger.WakeUp;
import dev.anteroom.chassis.testing.PostgresServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Execution(ExecutionMode.CONCURRENT)
class HeldLettersCommandTests {

    private final DataSource source =
            PostgresServer.shared().createDatabase().with("mail").dataSource();
    private final MailLedger ledger =
            new JdbcMailLedger(JdbcClient.create(source), UUID::randomUUID, new WakeUp());
    private final UUID reference = UUID.randomUUID();
    private final StringWriter printed = new StringWriter();

    @Test
    void listsWhatIsOnHoldByKind() {
        assertThat(run("list")).isTrue();
        assertThat(printed).hasToString("No letters on hold.\n");

        hold("confirmation", "confirmation", "notice");
        printed.getBuffer().setLength(0);

        assertThat(run("list")).isTrue();
        assertThat(printed.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("confirmation  2  since 20"),
                        line -> assertThat(line).startsWith("notice  1  since 20"));
        assertThat(printed.toString()).doesNotContain(reference.toString());
    }

    @Test
    void sendsAKind() {
        hold("confirmation", "confirmation", "notice");

        assertThat(run("send", "confirmation")).isTrue();

        assertThat(printed).hasToString("Let go: 2 of confirmation.\n");
        assertThat(count("confirmation", LetterState.WAITING)).isEqualTo(2);
        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    @Test
    void discardsAKind() {
        hold("confirmation", "notice");

        assertThat(run("discard", "notice")).isTrue();

        assertThat(printed).hasToString("Discarded: 1 of notice.\n");
        assertThat(count("notice", LetterState.CANCELLED)).isOne();
        assertThat(count("confirmation", LetterState.HELD)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"send", "discard"})
    void saysWhenNoLetterOfTheKindIsOnHold(String decision) {
        hold("confirmation");

        assertThat(run(decision, "notice")).isFalse();

        assertThat(printed)
                .hasToString("No letter of the kind notice is on hold: see held-letters list.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "send", "list confirmation", "send confirmation notice", "keep a"})
    void saysHowItIsUsedAndTouchesNothing(String line) {
        hold("confirmation", "notice");

        assertThat(run(line.split(" "))).isFalse();

        assertThat(printed.toString()).startsWith("Usage: held-letters list | ");
        assertThat(count("confirmation", LetterState.HELD)).isOne();
        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    private boolean run(String... words) {
        return new HeldLettersCommand(ledger).run(List.of(words), new PrintWriter(printed));
    }

    private void hold(String... kinds) {
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(
                        status -> {
                            for (String kind : kinds) {
                                ledger.plan(
                                        PlannedLetter.transactional(
                                                kind, reference, UUID.randomUUID()));
                            }
                        });
        JdbcClient.create(source).sql("SELECT mail.hold_all()").query(Long.class).single();
    }

    private long count(String kind, LetterState state) {
        return ledger.counts(kind, reference).of(state);
    }
}
