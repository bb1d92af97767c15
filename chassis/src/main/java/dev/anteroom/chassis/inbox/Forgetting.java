package dev.anteroom.chassis.inbox;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Keeps the memory of handled events bounded. */
final class Forgetting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final HandledEvents handled;
    private final Duration retention;
    private final Duration every;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> work;

    Forgetting(HandledEvents handled, Duration retention, Duration every) {
        this.handled = handled;
        this.retention = retention;
        this.every = every;
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("inbox-forget-");
    }

    @Override
    public void start() {
        work = scheduler.scheduleWithFixedDelay(this::forget, every);
    }

    private void forget() {
        try {
            handled.forgetOlderThan(retention);
        } catch (RuntimeException e) {
            LOG.warn("Old event ids stay for now: {}", Reasons.of(e));
        }
    }

    @Override
    public void stop() {
        ScheduledFuture<?> present = work;
        if (present != null) {
            present.cancel(false);
        }
        work = null;
        scheduler.close();
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }
}
