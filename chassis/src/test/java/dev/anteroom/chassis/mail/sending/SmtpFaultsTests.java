package dev.anteroom.chassis.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.SmtpFault;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SmtpFaultsTests {

    private final FaultySmtpServer smtp = new FaultySmtpServer();
    private final PostTown town = new PostTown();
    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void closeDown(CapturedOutput output) {
        smtp.letGo();
        town.close();
        smtp.close();
        assertThat(output).doesNotContain("@example.org");
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451})
    void triesAgainWhatTheServerDefers(int code) {
        smtp.faults(
                (recipient, attempt) ->
                        attempt < 3 ? new SmtpFault.AtEnd(code) : new SmtpFault.None());
        town.plan(reference, LetterClass.BULK, 2);
        town.open(smtp.port(), 1);
        awaitCount(LetterState.ACCEPTED, 2);

        assertThat(smtp.taken()).hasSize(2);
        assertThat(attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 554})
    void givesUpWhatTheServerRefuses(int code) {
        smtp.faults((recipient, attempt) -> new SmtpFault.AtRecipient(code));
        UUID recipient = town.plan(reference, LetterClass.TRANSACTIONAL, 1).getFirst();
        town.open(smtp.port(), 1);
        awaitCount(LetterState.FAILED, 1);

        assertThat(smtp.attemptsFor(PostTown.address(recipient))).isEqualTo(1);
        assertThat(town.jdbc.sql("SELECT reply FROM mail.letter").query(Integer.class).single())
                .isEqualTo(code);
    }

    @Test
    void aConnectionThatBreaksBeforeTheLetterIsNoDoubt() {
        smtp.faults(
                (recipient, attempt) ->
                        attempt == 1 ? new SmtpFault.DropAtData() : new SmtpFault.None());
        town.plan(reference, LetterClass.BULK, 3);
        town.open(smtp.port(), 2);
        awaitCount(LetterState.ACCEPTED, 3);

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
        awaitCount(LetterState.UNCERTAIN, 1);
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

        awaitCount(LetterState.UNCERTAIN, 1);
    }

    @Test
    void burnsNothingWhileTheServerIsOutOfReach() {
        int port = FaultySmtpServer.absent();
        town.plan(reference, LetterClass.BULK, 3);
        String planned = versions();
        town.open(port, 2);
        await().until(() -> !versions().equals(planned) && owned() == 0);
        assertThat(attempts()).isZero();

        try (FaultySmtpServer back = new FaultySmtpServer(port)) {
            awaitCount(LetterState.ACCEPTED, 3);
            assertThat(back.taken()).hasSize(3);
        }
    }

    @Test
    void burnsNothingWhileTheServerTurnsEverybodyAway() {
        smtp.greeting("421 too busy", Duration.ZERO);
        town.plan(reference, LetterClass.BULK, 3);
        town.open(smtp.port(), 2);
        await().until(() -> smtp.connections() > 1);
        assertThat(attempts()).isZero();

        smtp.greeting("220 hello", Duration.ofMillis(300));
        awaitCount(LetterState.ACCEPTED, 3);
    }

    @Test
    void waitsForARendererThatFails() {
        town.writing =
                recipient -> {
                    throw new IllegalStateException("for " + PostTown.address(recipient));
                };
        town.plan(reference, LetterClass.BULK, 1);
        town.open(smtp.port(), 1);

        awaitCount(LetterState.DEFERRED, 1);
        assertThat(smtp.connections()).isLessThanOrEqualTo(1);
        assertThat(smtp.taken()).isEmpty();
    }

    @Test
    void keepsToTheServersPace() {
        town.plan(reference, LetterClass.BULK, 11);
        long begun = System.nanoTime();
        town.room(PostTown.settings(PostTown.server(smtp.port(), 4, 20), Duration.ofSeconds(20)))
                .start();
        awaitCount(LetterState.ACCEPTED, 11);

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }

    @Test
    void stoppingLeavesNothingBehind() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Slow(Duration.ofMillis(20)));
        town.plan(reference, LetterClass.BULK, 100);
        Postroom room = town.open(smtp.port(), 4);
        await().until(() -> smtp.taken().size() > 4);
        room.stop();

        assertThat(owned()).isZero();
        assertThat(town.count(reference, LetterState.ATTEMPTING)).isZero();
        assertThat(town.count(reference, LetterState.ACCEPTED)).isEqualTo(smtp.taken().size());
    }

    private int attempts() {
        return town.jdbc.sql("SELECT max(attempts) FROM mail.letter").query(Integer.class).single();
    }

    /** Differs after any change to the letters, also one that was taken back. */
    private String versions() {
        return town.jdbc
                .sql("SELECT string_agg(xmin::text, ',' ORDER BY id) FROM mail.letter")
                .query(String.class)
                .single();
    }

    private int owned() {
        return town.jdbc
                .sql("SELECT count(*) FROM mail.letter WHERE owner IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private void awaitCount(LetterState state, long count) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(town.count(reference, state)).isEqualTo(count));
    }
}
