package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.MailSettings;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands before one server: shut while the server is out of reach, so that no letter is tried in
 * vain, and no faster than its limit.
 */
final class ServerGate {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final MailSettings.Server server;
    private final long interval;
    private int connected;
    private int failures;
    private boolean probing;
    private long shutUntil;
    private long nextTurn = System.nanoTime();

    ServerGate(MailSettings.Server server) {
        this.server = server;
        this.interval = server.perSecond() == 0 ? 0 : 1_000_000_000L / server.perSecond();
    }

    MailSettings.Server server() {
        return server;
    }

    /** Whether letters may be taken for this server. */
    synchronized boolean isOpen() {
        return failures == 0;
    }

    /**
     * How long a connection rests before it asks again whether to try a shut server; zero for the
     * one that shall try for all.
     */
    synchronized Duration untilProbe() {
        Duration left = Duration.ofNanos(shutUntil - System.nanoTime());
        if (failures > 0 && (left.isPositive() || probing)) {
            return min(LOOK_AGAIN, left.isPositive() ? left : LOOK_AGAIN);
        }
        probing = failures > 0;
        return Duration.ZERO;
    }

    synchronized void connected() {
        connected++;
        failures = 0;
        probing = false;
    }

    synchronized void disconnected() {
        connected--;
    }

    /**
     * Notes that a connection could not be opened.
     *
     * @return how long this connection should rest; the gate stays open while others are connected,
     *     since some servers take only a few connections
     */
    synchronized Duration refused() {
        probing = false;
        if (connected > 0) {
            return LONGEST_REST;
        }
        int doublings = Math.min(failures, 5);
        failures++;
        Duration rest = FIRST_REST.multipliedBy(1L << doublings);
        shutUntil = System.nanoTime() + min(rest, LONGEST_REST).toNanos();
        return Duration.ZERO;
    }

    /** Waits for the next turn under the server's limit per second. */
    void awaitTurn() throws InterruptedException {
        long wait = turn() - System.nanoTime();
        if (wait > 0) {
            rest(Duration.ofNanos(wait));
        }
    }

    private synchronized long turn() {
        nextTurn = Math.max(nextTurn, System.nanoTime()) + interval;
        return nextTurn - interval;
    }

    /** Waits this long or as long as between two looks, whichever is shorter. */
    static void restAWhile(Duration time) throws InterruptedException {
        rest(min(LOOK_AGAIN, time));
    }

    /** Waits this long unless interrupted. */
    static void rest(Duration time) throws InterruptedException {
        LockSupport.parkNanos(time.toNanos());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
