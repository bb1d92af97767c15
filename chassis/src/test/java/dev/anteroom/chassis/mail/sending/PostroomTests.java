package dev.anteroom.chassis.mail.sending;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger.Settlement;
import dev.anteroom.chassis.mail.Suppressed;
import dev.anteroom.chassis.mail.UncertainLetter;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.SmtpFault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Order(1) // one of the longest
class PostroomTests {

    private final FaultySmtpServer smtp = new FaultySmtpServer();
    private final PostTown town = new PostTown();
    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void closeDown() {
        smtp.letGo();
        town.close();
        smtp.close();
    }

    @Test
    void sendsALetterWithoutWaitingForTheNextLook() {
        Duration hour = Duration.ofHours(1);
        town.room(PostTown.settings(PostTown.server(smtp.port(), 2, 0), hour, hour)).start();
        town.plan(reference, LetterClass.TRANSACTIONAL, 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 1);
        town.plan(reference, LetterClass.TRANSACTIONAL, 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 2);

        assertThat(smtp.taken()).hasSize(2);
    }

    @Test
    void isDurablyAttemptingBeforeTheServerSeesTheLetter() {
        Set<String> statesAtData = new ConcurrentSkipListSet<>();
        smtp.onData(
                () ->
                        statesAtData.addAll(
                                town.jdbc
                                        .sql(
                                                "SELECT DISTINCT state || coalesce(message_id, '?')"
                                                        + " FROM mail.letter")
                                        .query(String.class)
                                        .list()));
        town.open(smtp.port(), 1);
        town.plan(reference, LetterClass.TRANSACTIONAL, 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 1);

        assertThat(statesAtData)
                .containsExactly("attempting" + smtp.taken().getFirst().messageId());
    }

    @Test
    void twoSendersShareTheWorkAndSendNothingTwice() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Slow(Duration.ofMillis(2)));
        List<UUID> recipients = town.plan(reference, LetterClass.BULK, 400);
        town.open(smtp.port(), 3);
        town.open(smtp.port(), 3);
        town.awaitCount(reference, LetterState.ACCEPTED, 400);

        assertThat(smtp.taken()).hasSize(400);
        assertThat(smtp.taken().stream().map(FaultySmtpServer.Taken::recipient))
                .containsExactlyInAnyOrderElementsOf(
                        recipients.stream().map(PostTown::address).toList());
        assertThat(smtp.connections()).isEqualTo(6);
    }

    @Test
    void transactionalLettersOvertakeBulk() {
        smtp.faults(
                (recipient, attempt) ->
                        smtp.taken().isEmpty() ? new SmtpFault.Hold() : new SmtpFault.None());
        town.plan(reference, LetterClass.BULK, 100);
        town.open(smtp.port(), 1);
        await().until(() -> smtp.held() == 1);
        UUID urgent = town.plan(reference, LetterClass.TRANSACTIONAL, 1).getFirst();
        smtp.letGo();
        town.awaitCount(reference, LetterState.ACCEPTED, 101);

        assertThat(smtp.taken().get(1).recipient()).isEqualTo(PostTown.address(urgent));
    }

    @Test
    void asksAtTheLastMomentWhetherALetterMayGo() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Hold());
        List<UUID> recipients = town.plan(reference, LetterClass.BULK, 20);
        town.open(smtp.port(), 2);
        await().until(() -> smtp.held() == 2);
        town.writing = recipient -> new Suppressed("unsubscribed");
        smtp.letGo();

        await().until(() -> town.count(reference, LetterState.SUPPRESSED) == 18);
        assertThat(smtp.taken()).hasSize(2);
        assertThat(recipients).hasSize(20);
    }

    @Test
    void afterADeathOnlyOpenTransactionsAreInDoubt() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Hold());
        UUID bookings = UUID.randomUUID();
        town.plan(bookings, LetterClass.TRANSACTIONAL, 1);
        town.plan(reference, LetterClass.BULK, 40);
        Postroom first = town.open(smtp.port(), 3);
        await().until(() -> smtp.held() == 3);
        first.die();
        assertThat(attempting()).isEqualTo(3);

        smtp.faults((recipient, attempt) -> new SmtpFault.None());
        agePendingAttempts();
        town.open(smtp.port(), 3);
        town.awaitCount(reference, LetterState.ACCEPTED, 38);

        town.awaitCount(reference, LetterState.UNCERTAIN, 2);
        await().until(() -> town.count(bookings, LetterState.ACCEPTED) == 1);
        List<UncertainLetter> doubts = town.ledger.uncertain(10);
        assertThat(doubts).hasSize(3);
        assertThat(smtp.taken()).hasSize(39);
        assertThat(smtp.taken().stream().map(FaultySmtpServer.Taken::messageId))
                .contains(
                        doubts.stream()
                                .filter(doubt -> doubt.reference().equals(bookings))
                                .findFirst()
                                .orElseThrow()
                                .messageId());
        settles(doubts);
    }

    private void settles(List<UncertainLetter> doubts) {
        List<UncertainLetter> open =
                doubts.stream().filter(each -> each.state() == LetterState.UNCERTAIN).toList();
        town.ledger.settle(open.get(0).id(), Settlement.SEND_AGAIN);
        town.ledger.settle(open.get(1).id(), Settlement.CONSIDER_SENT);
        town.awaitCount(reference, LetterState.ACCEPTED, 40);
        assertThat(smtp.taken().getLast().messageId()).isEqualTo(open.get(0).messageId());
        assertThat(town.ledger.settle(open.get(1).id(), Settlement.SEND_AGAIN)).isFalse();
    }

    @Test
    void aSlowSenderThatLivesIsNotTakenForDead() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Hold());
        town.plan(reference, LetterClass.TRANSACTIONAL, 2);
        town.open(smtp.port(), 2);
        await().until(() -> smtp.held() == 2);
        agePendingAttempts();
        UUID others = UUID.randomUUID();
        smtp.faults((recipient, attempt) -> new SmtpFault.None());
        town.open(smtp.port(), 1);
        town.plan(others, LetterClass.TRANSACTIONAL, 1);
        await().until(() -> town.count(others, LetterState.ACCEPTED) == 1);
        assertThat(town.ledger.uncertain(10)).isEmpty();

        smtp.letGo();
        town.awaitCount(reference, LetterState.ACCEPTED, 2);
        assertThat(smtp.taken()).hasSize(3);
    }

    /** As if the transactions had begun an hour ago. */
    private void agePendingAttempts() {
        town.jdbc
                .sql("UPDATE mail.letter SET attempt_at = attempt_at - interval '1 hour'")
                .update();
    }

    private long attempting() {
        return town.jdbc
                .sql("SELECT count(*) FROM mail.letter WHERE state = 'attempting'")
                .query(Long.class)
                .single();
    }
}
