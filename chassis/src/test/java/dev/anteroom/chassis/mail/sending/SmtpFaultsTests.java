package dev.anteroom.chassis.mail.sending;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.SmtpFault;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
@Order(1) // one of the longest
class SmtpFaultsTests {

    private final FaultySmtpServer smtp = new FaultySmtpServer();
    private final OwnLog log = OwnLog.listen();
    private final PostTown town = new PostTown();
    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void closeDown() {
        smtp.letGo();
        town.close();
        smtp.close();
        assertThat(log.said()).noneMatch(line -> line.contains("@example.org"));
        log.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451})
    void triesAgainWhatTheServerDefers(int code) {
        smtp.faults(
                (recipient, attempt) ->
                        attempt < 3 ? new SmtpFault.AtEnd(code) : new SmtpFault.None());
        town.plan(reference, LetterClass.BULK, 2);
        town.open(smtp.port(), 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 2);

        assertThat(smtp.taken()).hasSize(2);
        assertThat(town.attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 554})
    void givesUpWhatTheServerRefuses(int code) {
        smtp.faults((recipient, attempt) -> new SmtpFault.AtRecipient(code));
        UUID recipient = town.plan(reference, LetterClass.TRANSACTIONAL, 1).getFirst();
        town.open(smtp.port(), 1);
        town.awaitCount(reference, LetterState.FAILED, 1);

        assertThat(smtp.attemptsFor(PostTown.address(recipient))).isEqualTo(1);
        assertThat(town.jdbc.sql("SELECT reply FROM mail.letter").query(Integer.class).single())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 550})
    void aConnectionThatBreaksAfterARefusalIsReplaced(int code) {
        List<UUID> recipients = town.plan(reference, LetterClass.BULK, 3);
        String refused = PostTown.address(recipients.getFirst());
        smtp.faults(
                (recipient, attempt) ->
                        recipient.equals(refused) && attempt == 1
                                ? new SmtpFault.ResetAfterRecipient(code)
                                : new SmtpFault.None());
        town.open(smtp.port(), 1);

        town.awaitCount(reference, LetterState.ACCEPTED, code == 550 ? 2 : 3);
        town.awaitCount(reference, LetterState.FAILED, code == 550 ? 1 : 0);
        assertThat(town.ledger.uncertain(10)).isEmpty();
    }

    @Test
    void aLetterThatCannotBeComposedHoldsNobodyUp() {
        AtomicBoolean broken = new AtomicBoolean(true);
        town.writing =
                recipient ->
                        broken.getAndSet(false)
                                ? withoutLanguage(recipient)
                                : PostTown.letterTo(PostTown.address(recipient));
        town.plan(reference, LetterClass.BULK, 3);
        town.open(smtp.port(), 1);

        town.awaitCount(reference, LetterState.ACCEPTED, 3);
        assertThat(town.ledger.uncertain(10)).isEmpty();
    }

    @SuppressWarnings("NullAway") // what a renderer that is wrong may hand over
    private static Letter withoutLanguage(UUID recipient) {
        return Letter.to(EmailAddress.of(PostTown.address(recipient))).in(null).build();
    }

    @Test
    void aConnectionThatBreaksBeforeTheLetterIsNoDoubt() {
        smtp.faults(
                (recipient, attempt) ->
                        attempt == 1 ? new SmtpFault.DropAtData() : new SmtpFault.None());
        town.plan(reference, LetterClass.BULK, 3);
        town.open(smtp.port(), 2);
        town.awaitCount(reference, LetterState.ACCEPTED, 3);

        assertThat(smtp.taken()).hasSize(3);
        assertThat(town.ledger.uncertain(10)).isEmpty();
    }

    @Test
    void silenceAfterTheLetterIsADoubtThatIsListed() {
        smtp.faults(
                (recipient, attempt) ->
                        attempt == 1 ? new SmtpFault.DropAfterData() : new SmtpFault.None());
        UUID booking = UUID.randomUUID();
        town.plan(booking, LetterClass.TRANSACTIONAL, 1);
        town.plan(reference, LetterClass.BULK, 1);
        town.open(smtp.port(), 2);
        town.awaitCount(reference, LetterState.UNCERTAIN, 1);
        await().until(() -> town.count(booking, LetterState.ACCEPTED) == 1);

        assertThat(town.ledger.uncertain(10)).hasSize(2);
        assertThat(town.ledger.uncertain(PostTown.KIND, booking, 10)).hasSize(1);
        assertThat(smtp.taken().stream().map(FaultySmtpServer.Taken::messageId).distinct().count())
                .isEqualTo(2);
        assertThat(smtp.taken()).hasSize(3);
    }

    @Test
    void cutsOffATransactionThatTakesTooLong() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Hold());
        town.plan(reference, LetterClass.BULK, 1);
        town.room(PostTown.settings(smtp.port(), 1, Duration.ofMillis(500))).start();

        town.awaitCount(reference, LetterState.UNCERTAIN, 1);
    }

    @Test
    void waitsForARendererThatFails() {
        town.writing =
                recipient -> {
                    throw new IllegalStateException("for " + PostTown.address(recipient));
                };
        town.plan(reference, LetterClass.BULK, 1);
        town.open(smtp.port(), 1);

        town.awaitCount(reference, LetterState.DEFERRED, 1);
        assertThat(smtp.connections()).isLessThanOrEqualTo(1);
        assertThat(smtp.taken()).isEmpty();
    }
}
