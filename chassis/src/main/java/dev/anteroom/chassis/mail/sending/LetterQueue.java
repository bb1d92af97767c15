package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.ClaimedLetter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claimed letters of this sender: transactional ones in front, each lane in order. */
final class LetterQueue {

    private final ArrayDeque<ClaimedLetter> urgent = new ArrayDeque<>();
    private final ArrayDeque<ClaimedLetter> bulk = new ArrayDeque<>();
    private final Runnable onIdle;
    private int idle;
    private long taken;

    /** Calls this when a courier that was busy finds nothing to do. */
    LetterQueue(Runnable onIdle) {
        this.onIdle = onIdle;
    }

    synchronized void add(Collection<ClaimedLetter> letters) {
        letters.forEach(letter -> lane(letter.bulk()).addLast(letter));
        notifyAll();
    }

    synchronized void putBack(ClaimedLetter letter) {
        lane(letter.bulk()).addFirst(letter);
        notifyAll();
    }

    synchronized int size() {
        return urgent.size() + bulk.size();
    }

    synchronized int urgent() {
        return urgent.size();
    }

    /** How many couriers stand and wait. */
    synchronized int idle() {
        return idle;
    }

    /** How many letters were taken so far. */
    synchronized long taken() {
        return taken;
    }

    private boolean isEmpty() {
        return urgent.isEmpty() && bulk.isEmpty();
    }

    /**
     * The next letter; null when none came in this time.
     *
     * @param wasBusy whether this courier has carried a letter just now
     */
    synchronized @Nullable ClaimedLetter take(Duration atMost, boolean wasBusy)
            throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        idle++;
        if (wasBusy && isEmpty()) {
            onIdle.run();
        }
        try {
            while (isEmpty()) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return null;
                }
                wait(left);
            }
        } finally {
            idle--;
        }
        taken++;
        return urgent.isEmpty() ? bulk.pollFirst() : urgent.pollFirst();
    }

    /** Takes everything out. */
    synchronized List<ClaimedLetter> drain() {
        List<ClaimedLetter> all = new ArrayList<>(urgent);
        all.addAll(bulk);
        urgent.clear();
        bulk.clear();
        return all;
    }

    private ArrayDeque<ClaimedLetter> lane(boolean ofBulk) {
        return ofBulk ? bulk : urgent;
    }
}
