package dev.anteroom.chassis.mail.sending;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.SmtpFault;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
@Order(1) // one of the longest
class SmtpServersTests {

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

    @Test
    void burnsNothingWhileTheServerIsOutOfReach() {
        int port = FaultySmtpServer.absent();
        town.plan(reference, LetterClass.BULK, 3);
        String planned = town.versions();
        town.open(port, 2);
        await().until(() -> !town.versions().equals(planned) && town.owned() == 0);
        assertThat(town.attempts()).isZero();

        try (FaultySmtpServer back = new FaultySmtpServer(port)) {
            town.awaitCount(reference, LetterState.ACCEPTED, 3);
            assertThat(back.taken()).hasSize(3);
        }
    }

    @Test
    void burnsNothingWhileTheServerTurnsEverybodyAway() {
        smtp.greeting("421 too busy", Duration.ZERO);
        town.plan(reference, LetterClass.BULK, 3);
        town.open(smtp.port(), 2);
        await().until(() -> smtp.connections() > 1);
        assertThat(town.attempts()).isZero();

        smtp.greeting("220 hello", Duration.ofMillis(300));
        town.awaitCount(reference, LetterState.ACCEPTED, 3);
    }

    @Test
    void noLetterWaitsForAConnectionThatIsTurnedAway() {
        smtp.atMost(1).faults((recipient, attempt) -> new SmtpFault.Slow(Duration.ofMillis(20)));
        town.open(smtp.port(), 4);
        town.plan(reference, LetterClass.BULK, 1);
        town.awaitCount(reference, LetterState.ACCEPTED, 1);
        town.plan(reference, LetterClass.BULK, 40);

        town.awaitCount(reference, LetterState.ACCEPTED, 41);
        assertThat(smtp.connections()).isGreaterThan(1);
    }

    @Test
    void keepsToTheServersPace() {
        town.plan(reference, LetterClass.BULK, 11);
        long begun = System.nanoTime();
        town.room(PostTown.settings(PostTown.server(smtp.port(), 4, 20), Duration.ofSeconds(20)))
                .start();
        town.awaitCount(reference, LetterState.ACCEPTED, 11);

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

        assertThat(town.owned()).isZero();
        assertThat(town.count(reference, LetterState.ATTEMPTING)).isZero();
        assertThat(town.count(reference, LetterState.ACCEPTED)).isEqualTo(smtp.taken().size());
    }

    @Test
    void stoppingNotesWhatBecameOfLettersThatWereCutOff() {
        smtp.faults((recipient, attempt) -> new SmtpFault.Hold());
        town.plan(reference, LetterClass.BULK, 8);
        Postroom room = town.open(smtp.port(), 8);
        await().until(() -> smtp.held() == 8);
        room.stop();

        assertThat(town.count(reference, LetterState.UNCERTAIN)).isEqualTo(8);
    }
}
