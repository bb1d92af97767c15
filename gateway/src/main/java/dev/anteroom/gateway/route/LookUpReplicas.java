package dev.anteroom.gateway.route;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Looks again and again for replicas that came or went. */
final class LookUpReplicas implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Replicas replicas;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean running;

    LookUpReplicas(Replicas replicas) {
        this.replicas = replicas;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("replica-lookup").start(this::lookUp);
    }

    private void lookUp() {
        try {
            do {
                replicas.lookUp();
            } while (!stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stop.countDown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
