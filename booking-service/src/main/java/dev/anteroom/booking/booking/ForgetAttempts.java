package dev.anteroom.booking.booking;

import dev.anteroom.chassis.problem.SafeTrace;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets answers to idempotency keys that nobody will repeat, from time to time. */
class ForgetAttempts implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetAttempts.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Attempts attempts;
    private final TransactionTemplate background;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> rounds;

    ForgetAttempts(Attempts attempts, TransactionTemplate background) {
        this.attempts = attempts;
        this.background = background;
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("forget-attempts-");
    }

    @Override
    public void start() {
        rounds = scheduler.scheduleWithFixedDelay(this::round, PAUSE);
    }

    private void round() {
        try {
            background.executeWithoutResult(status -> attempts.forget(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("Old answers wait to be forgotten\n{}", SafeTrace.of(e));
        }
    }

    @Override
    public void stop() {
        rounds = null;
        scheduler.close();
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
