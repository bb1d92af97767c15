package dev.anteroom.booking.availability;

import dev.anteroom.chassis.problem.SafeTrace;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/**
 * Goes round several times a second. What a booking changes is told in the next round, so a burst
 * of changes becomes one event.
 */
class AvailabilityLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AvailabilityLoop.class);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_AT_ONCE = 200;

    private final TellAvailability tell;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;
    private @Nullable ScheduledFuture<?> rounds;

    AvailabilityLoop(TellAvailability tell) {
        this.tell = tell;
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("availability-");
    }

    @Override
    public void start() {
        running = true;
        rounds = scheduler.scheduleWithFixedDelay(this::round, PAUSE);
    }

    private void round() {
        try {
            for (int i = 0; i < MOST_AT_ONCE && running && tell.tellNext(); i++) {
                // Until there is no more to tell.
            }
        } catch (RuntimeException e) {
            LOG.warn("Free times wait to be told\n{}", SafeTrace.of(e));
        }
    }

    @Override
    public void stop() {
        running = false;
        if (rounds != null) {
            rounds.cancel(false);
        }
        scheduler.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
