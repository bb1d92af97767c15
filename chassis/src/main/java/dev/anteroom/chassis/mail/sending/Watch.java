package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.Estate;
import dev.anteroom.chassis.mail.ledger.SenderLock;
import dev.anteroom.chassis.problem.SafeTrace;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Looks round every second: shows that this sender lives, cuts off transactions that take too long,
 * and settles what dead senders have left.
 */
final class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Postroom room;
    private final SenderLock lock;
    private final Estate estate;
    private final List<Courier> couriers;

    Watch(Postroom room, SenderLock lock, Estate estate, List<Courier> couriers) {
        this.room = room;
        this.lock = lock;
        this.estate = estate;
        this.couriers = couriers;
    }

    void run() {
        Thread cutter = Thread.ofVirtual().name("mail-cutter").start(this::cutOverdue);
        try {
            while (room.isOpen()) {
                lookRound();
                ServerGate.rest(ROUND);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            cutter.interrupt();
        }
    }

    /** Apart from the rest, since that may have to wait for the database. */
    private void cutOverdue() {
        try {
            while (room.isOpen()) {
                couriers.forEach(courier -> courier.connection().cutIfOverdue());
                ServerGate.rest(ROUND);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookRound() {
        try {
            if (lock.keep() && room.isOpen()) {
                int left = estate.settle();
                if (left > 0) {
                    log.info("Settled {} letters of senders that are gone", left);
                    room.wakeUp().wake();
                }
            }
        } catch (DataAccessException | TransactionException away) {
            log.debug("The watch waits for the database", away);
        } catch (RuntimeException fault) {
            log.error("The watch stumbled\n{}", SafeTrace.of(fault));
        }
    }
}
