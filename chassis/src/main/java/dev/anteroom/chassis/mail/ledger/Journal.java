package dev.anteroom.chassis.mail.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes attempts and verdicts in the order in which they come, many connections' worth in one
 * commit: while one commit is under way, the next group gathers. An attempt is durable before its
 * connection may send; a verdict is never dropped: while the database is away it is tried again.
 */
public final class Journal {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);
    private static final int MOST_AT_ONCE = 256;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** An entry of the journal. */
    sealed interface Entry permits Begin, End {}

    /** An attempt that is about to begin. */
    record Begin(ClaimedLetter letter, String messageId, CompletableFuture<Boolean> durable)
            implements Entry {}

    /** What became of a letter. */
    record End(ClaimedLetter letter, Verdict verdict) implements Entry {}

    private final LinkedBlockingQueue<Entry> entries = new LinkedBlockingQueue<>();
    private final JournalPages pages;
    private volatile boolean closing;
    private volatile boolean dead;

    public Journal(JournalPages pages) {
        this.pages = pages;
    }

    /**
     * Waits until the attempt is durable.
     *
     * @return false when the letter is not this sender's to attempt (any more)
     */
    public boolean begin(ClaimedLetter letter, String messageId) throws InterruptedException {
        CompletableFuture<Boolean> durable = new CompletableFuture<>();
        entries.add(new Begin(letter, messageId, durable));
        try {
            return durable.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The journal completes normally", e);
        }
    }

    /** Notes the verdict; returns at once. */
    public void end(ClaimedLetter letter, Verdict verdict) {
        entries.add(new End(letter, verdict));
    }

    /** Writes until closed; to be run on a thread of its own. */
    public void run() {
        try {
            while (!dead && !(closing && entries.isEmpty())) {
                Entry first = entries.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<Entry> group = new ArrayList<>(MOST_AT_ONCE);
                    group.add(first);
                    entries.drainTo(group, MOST_AT_ONCE - 1);
                    write(group);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        refuseBegins();
    }

    private void write(List<Entry> group) {
        List<Begin> begins = only(group, Begin.class);
        List<End> ends = only(group, End.class);
        long patience = System.nanoTime() + CLOSING.toNanos();
        while (!dead) {
            try {
                Set<UUID> durable = pages.write(begins, ends);
                begins.forEach(
                        begin ->
                                begin.durable()
                                        .complete(durable.contains(begin.letter().due().id())));
                return;
            } catch (RuntimeException away) {
                log.warn(
                        "{} attempts and verdicts wait for the database: {}",
                        group.size(),
                        away.getClass().getSimpleName());
                if (closing && System.nanoTime() - patience > 0) {
                    log.error("{} letters end in doubt: the database is away", group.size());
                    break;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        begins.forEach(begin -> begin.durable().complete(false));
    }

    private static <T extends Entry> List<T> only(List<Entry> group, Class<T> type) {
        return group.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void refuseBegins() {
        List<Entry> rest = new ArrayList<>();
        entries.drainTo(rest);
        only(rest, Begin.class).forEach(begin -> begin.durable().complete(false));
    }

    /** Writes what is there and ends. */
    public void close() {
        closing = true;
    }

    /** Ends without another word, as a killed process does. */
    public void die() {
        dead = true;
    }
}
