package dev.anteroom.chassis.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay: at once when something was committed, at the latest when the poll is due. */
final class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final Relay relay;
    private final Broker broker;
    private final OutboxSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;
    private Duration pause = FIRST_PAUSE;

    RelayLoop(Relay relay, Broker broker, OutboxSettings settings) {
        this.relay = relay;
        this.broker = broker;
        this.settings = settings;
    }

    /** Something was committed. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    private void run() {
        try {
            while (stop.getCount() > 0) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            broker.close();
        }
    }

    private void step() throws InterruptedException {
        wake.drainPermits();
        switch (tryRound()) {
            case SENT -> pause = FIRST_PAUSE;
            case IDLE -> {
                pause = FIRST_PAUSE;
                wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            }
            case AWAY -> {
                LOG.warn("Events wait: Kafka or the database is out of reach");
                stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                Duration doubled = pause.multipliedBy(2);
                pause =
                        doubled.compareTo(settings.longestPause()) < 0
                                ? doubled
                                : settings.longestPause();
            }
        }
    }

    /** No fault may end the loop: events would wait until the next start. */
    private Relay.Outcome tryRound() throws InterruptedException {
        try {
            return relay.round();
        } catch (RuntimeException e) {
            LOG.warn("A relay round failed: {}", e.getClass().getSimpleName());
            LOG.debug("A relay round failed", e);
            return Relay.Outcome.AWAY;
        }
    }

    @Override
    public void stop() {
        stop.countDown();
        wake();
        if (thread != null) {
            try {
                if (!thread.join(STOP_LIMIT)) {
                    LOG.warn("The relay did not stop in time; its claims will run out");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    /** Stops after the web server, so that what the last requests committed still goes out. */
    @Override
    public int getPhase() {
        return 0;
    }
}
