package dev.anteroom.chassis.mail.sending;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger.Settlement;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.SmtpFault;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Letters of a database that went back in time. */
@Execution(ExecutionMode.CONCURRENT)
class RestoredLettersTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final FaultySmtpServer smtp = new FaultySmtpServer();
    private final PostTown town = new PostTown();
    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void closeDown() {
        town.close();
        smtp.close();
    }

    @Test
    void leaveAtOnceWhenTheyAreLetGoUnderTheMessageIdThatTheyHad() {
        town.room(PostTown.settings(PostTown.server(smtp.port(), 2, 0), HOUR, HOUR)).start();
        town.plan(reference, LetterClass.TRANSACTIONAL, 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 1);
        goBack("deferred", "now()");

        assertThat(town.ledger.release(PostTown.KIND)).isOne();
        town.awaitCount(reference, LetterState.ACCEPTED, 1);

        assertThat(smtp.taken()).hasSize(2);
        assertThat(smtp.taken().stream().map(FaultySmtpServer.Taken::messageId).distinct())
                .hasSize(1);
    }

    @Test
    void areGivenAsMuchPatienceAsNewOnes() {
        goBackAMonth("deferred");
        assertThat(town.ledger.release(PostTown.KIND)).isOne();
        isDeferredOnceAndTaken();
    }

    @Test
    void areGivenAsMuchPatienceAfterADoubt() {
        goBackAMonth("uncertain");
        UUID doubt = town.ledger.uncertain(1).getFirst().id();
        assertThat(town.ledger.settle(doubt, Settlement.SEND_AGAIN)).isTrue();
        isDeferredOnceAndTaken();
    }

    private void goBackAMonth(String state) {
        smtp.faults(
                (recipient, attempt) ->
                        attempt == 2 ? new SmtpFault.AtRecipient(450) : new SmtpFault.None());
        town.open(smtp.port(), 1);
        town.plan(reference, LetterClass.TRANSACTIONAL, 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 1);
        goBack(state, "now() - interval '1 month'");
    }

    private void isDeferredOnceAndTaken() {
        await().until(() -> smtp.taken().size() == 2);
        town.awaitCount(reference, LetterState.ACCEPTED, 1);
        assertThat(town.attempts()).isEqualTo(3);
    }

    /** To a moment at which the letter had been tried and left in this state. */
    private void goBack(String state, String firstAttempt) {
        town.transactions.executeWithoutResult(
                status -> {
                    town.jdbc
                            .sql(
                                    "UPDATE mail.letter SET state = '%s', doubt_at = now(), first_attempt_at = %s"
                                            .formatted(state, firstAttempt))
                            .update();
                    town.jdbc.sql("SELECT mail.hold_all()").query(Long.class).single();
                });
    }
}
