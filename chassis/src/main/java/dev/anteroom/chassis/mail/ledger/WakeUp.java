package dev.anteroom.chassis.mail.ledger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the sender sleep until there is something to do, at most for a while. */
public final class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    /** Something may be due. */
    public void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Waits for a call, at most this long; calls that came before count once. */
    public void await(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
