package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.problem.SafeTrace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets, from time to time, who signed up and never confirmed; every replica does. */
final class ForgetSignUps implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetSignUps.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 500;

    private final LapsedSignUps lapsed;
    private final AskedLetters asked;
    private final TransactionTemplate background;
    private final Clock clock;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> rounds;

    ForgetSignUps(
            LapsedSignUps lapsed, AskedLetters asked, TransactionTemplate background, Clock clock) {
        this.lapsed = lapsed;
        this.asked = asked;
        this.background = background;
        this.clock = clock;
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("forget-sign-ups-");
    }

    @Override
    public void start() {
        rounds = scheduler.scheduleWithFixedDelay(this::round, PAUSE);
    }

    private void round() {
        try {
            forget();
        } catch (RuntimeException e) {
            LOG.warn("Lapsed sign-ups wait to be forgotten\n{}", SafeTrace.of(e));
        }
    }

    /** Forgets all that have lapsed by now, some at a time. */
    void forget() {
        Instant now = clock.instant();
        int found = AT_ONCE;
        while (found == AT_ONCE) {
            Integer some = background.execute(open -> lapsed.forget(now, AT_ONCE));
            found = Objects.requireNonNullElse(some, 0);
        }
        background.executeWithoutResult(open -> asked.forget(now));
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
