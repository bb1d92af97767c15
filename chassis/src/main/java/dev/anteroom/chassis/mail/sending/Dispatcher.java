package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.ClaimedLetter;
import dev.anteroom.chassis.mail.ledger.Claims;
import dev.anteroom.chassis.problem.SafeTrace;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the couriers supplied: a few letters ahead, so that no connection waits for the database
 * and another replica still finds work. While every server is out of reach nothing is held.
 */
final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private static final Duration AHEAD = Duration.ofMillis(250);

    private final Postroom room;
    private final Claims claims;
    private final List<ServerGate> gates;
    private final int most;
    private final Pace pace = new Pace();

    Dispatcher(Postroom room, Claims claims, List<ServerGate> gates, int most) {
        this.room = room;
        this.claims = claims;
        this.gates = gates;
        this.most = most;
    }

    void run() {
        try {
            while (room.isOpen()) {
                supply();
                room.wakeUp().await(room.poll());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void supply() {
        try {
            if (gates.stream().anyMatch(ServerGate::isOpen)) {
                int ahead = Math.min(most, pace.in(AHEAD, room.queue().taken()));
                if (ahead == 0 && room.queue().idle() == 0) {
                    giveBack();
                }
                supply(false, ahead - room.queue().urgent());
                supply(true, ahead - room.queue().size());
            } else {
                giveBack();
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("Letters wait for the database: {}", away.getClass().getSimpleName());
        } catch (RuntimeException fault) {
            log.error("Letters wait: the dispatcher stumbled\n{}", SafeTrace.of(fault));
        }
    }

    private void supply(boolean bulk, int beyondIdle) {
        int wanted = room.queue().idle() + beyondIdle;
        if (wanted > 0 && room.isOpen()) {
            room.queue().add(claims.take(bulk, wanted));
        }
    }

    private void giveBack() {
        List<ClaimedLetter> letters = room.queue().drain();
        if (!letters.isEmpty()) {
            claims.giveBack(letters);
        }
    }

    void giveAllBack() {
        try {
            room.queue().drain();
            claims.giveBackAll();
        } catch (DataAccessException | TransactionException away) {
            log.info("Claims are left for other senders to find");
        }
    }
}
