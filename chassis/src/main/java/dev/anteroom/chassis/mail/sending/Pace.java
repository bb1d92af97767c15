package dev.anteroom.chassis.mail.sending;

import java.time.Duration;

/** How fast letters leave, as a moving average over about half a second. */
final class Pace {

    private static final double WINDOW_NANOS = 500_000_000;

    private long lastTime = System.nanoTime();
    private long lastTaken;
    private double perNano;

    /** How many letters leave in this time at the pace seen so far; asked by one thread. */
    int in(Duration time, long taken) {
        long now = System.nanoTime();
        double elapsed = Math.max(1, now - lastTime);
        double weight = Math.min(1, elapsed / WINDOW_NANOS);
        perNano += weight * ((taken - lastTaken) / elapsed - perNano);
        lastTime = now;
        lastTaken = taken;
        return (int) (perNano * time.toNanos());
    }
}
