package dev.anteroom.chassis.time;

import dev.anteroom.chassis.problem.SafeTrace;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/**
 * Work that a service does again and again in the background, on a virtual thread, from its start
 * to its stop. A round that fails is logged, and the next one comes as ever. Every replica goes its
 * own rounds.
 */
public abstract class Rounds implements SmartLifecycle {

    private final Duration pause;
    private final String complaint;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;
    private volatile @Nullable ScheduledFuture<?> rounds;

    /**
     * @param thread what the threads are called
     * @param pause between the end of a round and the next
     * @param complaint what is logged when a round fails, before the trace
     */
    protected Rounds(String thread, Duration pause, String complaint) {
        this.pause = pause;
        this.complaint = complaint;
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix(thread + "-");
    }

    /** One round; a long one looks at {@link #isRunning} in between. */
    protected abstract void round();

    @Override
    public final void start() {
        running = true;
        rounds = scheduler.scheduleWithFixedDelay(this::tryRound, pause);
    }

    private void tryRound() {
        try {
            round();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(getClass()).warn("{}\n{}", complaint, SafeTrace.of(e));
        }
    }

    @Override
    public final void stop() {
        running = false;
        ScheduledFuture<?> present = rounds;
        if (present != null) {
            present.cancel(false);
        }
        scheduler.close();
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
