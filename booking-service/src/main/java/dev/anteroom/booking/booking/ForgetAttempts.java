package dev.anteroom.booking.booking;

import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets answers to idempotency keys that nobody will repeat, from time to time. */
class ForgetAttempts extends Rounds {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Attempts attempts;
    private final TransactionTemplate background;

    ForgetAttempts(Attempts attempts, TransactionTemplate background) {
        super("forget-attempts", PAUSE, "Old answers wait to be forgotten");
        this.attempts = attempts;
        this.background = background;
    }

    @Override
    protected void round() {
        background.executeWithoutResult(status -> attempts.forget(KEPT));
    }
}
