package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.MailSettings;
import dev.anteroom.chassis.mail.ledger.Claims;
import dev.anteroom.chassis.mail.ledger.Estate;
import dev.anteroom.chassis.mail.ledger.Journal;
import dev.anteroom.chassis.mail.ledger.JournalPages;
import dev.anteroom.chassis.mail.ledger.SenderLock;
import dev.anteroom.chassis.mail.ledger.WakeUp;
import dev.anteroom.chassis.mail.smtp.LetterMessages;
import dev.anteroom.chassis.mail.smtp.SmtpConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One sender: couriers on all connections, a journal, a dispatcher that keeps them supplied and a
 * watch. Any number of them share a ledger. It starts once and stops once; {@link PostOffice} opens
 * another.
 */
final class Postroom {

    private static final Duration LAST_LETTERS = Duration.ofSeconds(10);

    /** For couriers whose connection was cut to say what became of their letters. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private static final int LETTERS_AHEAD = 8;

    /** How much longer than a transaction may take before others call it abandoned. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final MailSettings settings;
    private final Renderers renderers;
    private final LetterCounters counters;
    private final WakeUp wakeUp;
    private final Patience patience;
    private final MessageIds messageIds;
    private final Journal journal;
    private final Claims claims;
    private final SenderLock lock;
    private final LetterQueue queue;
    private final Dispatcher dispatcher;
    private final Watch watch;
    private final List<Courier> couriers = new ArrayList<>();
    private final List<Thread> carrying = new ArrayList<>();
    private @Nullable Thread writing;
    private volatile boolean open;

    Postroom(
            MailSettings settings,
            DataSource source,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            LetterMessages messages,
            Renderers renderers,
            LetterCounters counters,
            WakeUp wakeUp,
            UUID id) {
        this.settings = settings;
        this.renderers = renderers;
        this.counters = counters;
        this.wakeUp = wakeUp;
        queue = new LetterQueue(wakeUp::wake);
        patience = new Patience(settings, RandomGenerator.getDefault());
        messageIds = new MessageIds(settings.sender().domain());
        journal = new Journal(new JournalPages(jdbc, transactions, id));
        claims = new Claims(jdbc, transactions, id);
        lock = new SenderLock(source, id);
        List<ServerGate> gates = settings.servers().stream().map(ServerGate::new).toList();
        gates.forEach(gate -> addCouriers(gate, messages));
        int ahead = couriers.size() * LETTERS_AHEAD;
        dispatcher = new Dispatcher(this, claims, gates, ahead);
        watch =
                new Watch(
                        this,
                        lock,
                        new Estate(
                                jdbc, transactions, id, settings.transactionLimit().plus(MARGIN)),
                        couriers);
    }

    private void addCouriers(ServerGate gate, LetterMessages messages) {
        for (int i = 0; i < gate.server().connections(); i++) {
            couriers.add(
                    new Courier(this, gate, new SmtpConnection(gate.server(), settings, messages)));
        }
    }

    void start() {
        open = true;
        lock.keep();
        writing = Thread.ofVirtual().name("mail-journal").start(journal::run);
        for (Courier courier : couriers) {
            carrying.add(Thread.ofVirtual().name("mail-courier").start(courier::run));
        }
        carrying.add(Thread.ofVirtual().name("mail-dispatcher").start(dispatcher::run));
        carrying.add(Thread.ofVirtual().name("mail-watch").start(watch::run));
    }

    /** Lets letters under way arrive, notes what became of them and gives the rest back. */
    void stop() {
        open = false;
        wakeUp.wake();
        join(carrying, LAST_LETTERS);
        couriers.forEach(courier -> courier.connection().cut());
        join(carrying, LAST_WORDS);
        carrying.forEach(Thread::interrupt);
        journal.close();
        if (writing != null) {
            join(List.of(writing), LAST_LETTERS);
        }
        dispatcher.giveAllBack();
        lock.release();
    }

    /** Ends as a killed process does: nothing more is written and connections break. For tests. */
    void die() {
        open = false;
        journal.die();
        carrying.forEach(Thread::interrupt);
        couriers.forEach(courier -> courier.connection().cut());
        lock.release();
    }

    private static void join(List<Thread> threads, Duration limit) {
        long until = System.nanoTime() + limit.toNanos();
        try {
            for (Thread thread : threads) {
                Duration left = Duration.ofNanos(until - System.nanoTime());
                if (left.isPositive()) {
                    thread.join(left);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isOpen() {
        return open;
    }

    Duration poll() {
        return settings.poll();
    }

    WakeUp wakeUp() {
        return wakeUp;
    }

    LetterQueue queue() {
        return queue;
    }

    Journal journal() {
        return journal;
    }

    Renderers renderers() {
        return renderers;
    }

    Patience patience() {
        return patience;
    }

    MessageIds messageIds() {
        return messageIds;
    }

    LetterCounters counters() {
        return counters;
    }
}
