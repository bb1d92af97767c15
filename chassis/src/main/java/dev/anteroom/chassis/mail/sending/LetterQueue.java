package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.ClaimedLetter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The claimed letters of this sender: transactional ones in front, each lane in order. Couriers
 * wait on a {@link Condition}, never in {@link Object#wait}, which can stop all virtual threads;
 * see ADR 2.
 */
final class LetterQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<ClaimedLetter> urgent = new ArrayDeque<>();
    private final ArrayDeque<ClaimedLetter> bulk = new ArrayDeque<>();
    private final Runnable onIdle;
    private int idle;
    private long taken;

    /** Calls this when a courier that was busy finds nothing to do. */
    LetterQueue(Runnable onIdle) {
        this.onIdle = onIdle;
    }

    void add(Collection<ClaimedLetter> letters) {
        fill(() -> letters.forEach(letter -> lane(letter.bulk()).addLast(letter)));
    }

    void putBack(ClaimedLetter letter) {
        fill(() -> lane(letter.bulk()).addFirst(letter));
    }

    int size() {
        return locked(() -> urgent.size() + bulk.size());
    }

    int urgent() {
        return locked(urgent::size);
    }

    /** How many couriers stand and wait. */
    int idle() {
        return locked(() -> idle);
    }

    /** How many letters were taken so far. */
    long taken() {
        return locked(() -> taken);
    }

    /**
     * The next letter; null when none came in this time.
     *
     * @param wasBusy whether this courier has carried a letter just now
     */
    @Nullable ClaimedLetter take(Duration atMost, boolean wasBusy) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (wasBusy && isEmpty()) {
                onIdle.run();
            }
            if (!awaitFilled(atMost)) {
                return null;
            }
            taken++;
            return urgent.isEmpty() ? bulk.pollFirst() : urgent.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitFilled(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        idle++;
        try {
            while (isEmpty() && left > 0) {
                left = filled.awaitNanos(left);
            }
            return !isEmpty();
        } finally {
            idle--;
        }
    }

    /** Takes everything out. */
    List<ClaimedLetter> drain() {
        return locked(
                () -> {
                    List<ClaimedLetter> all = new ArrayList<>(urgent);
                    all.addAll(bulk);
                    urgent.clear();
                    bulk.clear();
                    return all;
                });
    }

    private boolean isEmpty() {
        return urgent.isEmpty() && bulk.isEmpty();
    }

    private ArrayDeque<ClaimedLetter> lane(boolean ofBulk) {
        return ofBulk ? bulk : urgent;
    }

    private void fill(Runnable work) {
        lock.lock();
        try {
            work.run();
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
