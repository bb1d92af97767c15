package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.database.BackgroundScope;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import dev.anteroom.chassis.mail.ledger.ClaimedLetter;
import dev.anteroom.chassis.mail.ledger.Journal;
import dev.anteroom.chassis.mail.ledger.Verdict;
import dev.anteroom.chassis.mail.smtp.SmtpConnection;
import dev.anteroom.chassis.mail.smtp.SmtpOutcome;
import dev.anteroom.chassis.problem.SafeTrace;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Carries one letter at a time over one connection. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);
    private static final Duration BROKEN_RENDERER = Duration.ofSeconds(30);

    private final Postroom room;
    private final ServerGate gate;
    private final SmtpConnection connection;
    private boolean connected;
    private boolean worked;
    private long restUntil = System.nanoTime();
    private long lastLetter = System.nanoTime();

    Courier(Postroom room, ServerGate gate, SmtpConnection connection) {
        this.room = room;
        this.gate = gate;
        this.connection = connection;
    }

    SmtpConnection connection() {
        return connection;
    }

    void run() {
        try {
            while (room.isOpen()) {
                tryStep();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
        }
    }

    /** No fault may end a courier: its letters would wait for the next start. */
    private void tryStep() throws InterruptedException {
        try {
            step();
        } catch (RuntimeException | Error fault) {
            log.error("A courier to {} stumbled\n{}", gate.server(), SafeTrace.of(fault));
            disconnect();
            ServerGate.rest(AFTER_A_FAULT);
        }
    }

    private void step() throws InterruptedException {
        Duration unwelcome = Duration.ofNanos(restUntil - System.nanoTime());
        if (unwelcome.isPositive()) {
            ServerGate.restAWhile(unwelcome);
            return;
        }
        if (!gate.isOpen()) {
            disconnect();
            Duration rest = gate.untilProbe();
            if (!rest.isZero()) {
                ServerGate.restAWhile(rest);
            } else if (connect()) {
                room.wakeUp().wake();
            }
            return;
        }
        ClaimedLetter letter = room.queue().take(LOOK_UP, worked);
        worked = letter != null;
        if (letter == null) {
            closeWhenIdle();
        } else if (!connect()) {
            room.queue().putBack(letter);
        } else {
            carry(letter);
        }
    }

    /** When it is turned away it rests from the next step on, with no letter in its hands. */
    private boolean connect() {
        try {
            connection.open();
            if (!connected) {
                connected = true;
                gate.connected();
            }
            return true;
        } catch (MessagingException away) {
            disconnect();
            log.warn("{} is out of reach: {}", gate.server(), away.getClass().getSimpleName());
            restUntil = System.nanoTime() + gate.refused().toNanos();
            return false;
        }
    }

    private void disconnect() {
        connection.close();
        if (connected) {
            connected = false;
            gate.disconnected();
        }
    }

    private void closeWhenIdle() {
        if (connected && System.nanoTime() - lastLetter > IDLE.toNanos()) {
            disconnect();
        }
    }

    private void carry(ClaimedLetter letter) throws InterruptedException {
        Rendering rendering = write(letter);
        switch (rendering) {
            case null -> {}
            case Suppressed suppressed ->
                    room.journal()
                            .end(
                                    letter,
                                    Verdict.unattempted(
                                            LetterState.SUPPRESSED,
                                            suppressed.reason(),
                                            Duration.ZERO));
            case Letter written -> handOver(letter, written);
        }
        lastLetter = System.nanoTime();
    }

    private @Nullable Rendering write(ClaimedLetter letter) {
        Journal journal = room.journal();
        try {
            return BackgroundScope.call(() -> room.renderers().render(letter.due()));
        } catch (DataAccessException away) {
            logUnwritten(letter, away);
            journal.end(letter, room.patience().unwritten(letter, DATABASE_AWAY));
        } catch (RuntimeException | Error fault) {
            logUnwritten(letter, fault);
            journal.end(letter, room.patience().unwritten(letter, BROKEN_RENDERER));
        }
        return null;
    }

    /** Only the fault's type: its message may quote what it choked on. */
    private static void logUnwritten(ClaimedLetter letter, Throwable fault) {
        log.warn(
                "Letter {} of kind {} cannot be written: {}",
                letter.due().id(),
                letter.due().kind(),
                fault.getClass().getName());
    }

    private void handOver(ClaimedLetter letter, Letter written) throws InterruptedException {
        gate.awaitTurn();
        String messageId = room.messageIds().of(letter.due());
        long begun = System.nanoTime();
        if (room.journal().begin(letter, messageId)) {
            SmtpOutcome outcome = connection.send(written, messageId, begun);
            Verdict verdict = verdict(letter, outcome);
            room.journal().end(letter, verdict);
            room.counters().count(verdict.state());
        }
    }

    private Verdict verdict(ClaimedLetter letter, SmtpOutcome outcome) {
        return switch (outcome) {
            case SmtpOutcome.Accepted(int code) -> Verdict.of(LetterState.ACCEPTED, code);
            case SmtpOutcome.Refused(int code) -> Verdict.of(LetterState.FAILED, code);
            case SmtpOutcome.Deferred(int code) -> room.patience().deferred(letter, code);
            case SmtpOutcome.Interrupted() -> room.patience().interrupted(letter);
            case SmtpOutcome.AddressBeyondServer() ->
                    Verdict.of(LetterState.FAILED, 0).because("address-beyond-server");
            case SmtpOutcome.Unknown() ->
                    Verdict.of(LetterState.UNCERTAIN, 0).because("no-reply-after-data");
        };
    }
}
