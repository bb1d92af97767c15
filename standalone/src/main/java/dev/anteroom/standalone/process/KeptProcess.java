package dev.anteroom.standalone.process;

import dev.anteroom.standalone.console.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A child that is started again whenever it dies without having been told to. */
public final class KeptProcess {

    private static final Duration SAY_AGAIN = Duration.ofMinutes(1);

    private final Program program;
    private final Runnable before;
    private final ProcessRecords records;
    private final Console console;
    private final BackOff backOff = new BackOff();

    private @Nullable Process process;
    private CountDownLatch told = new CountDownLatch(0);
    private int deaths;

    KeptProcess(Program program, Runnable before, ProcessRecords records, Console console) {
        this.program = program;
        this.before = before;
        this.records = records;
        this.console = console;
    }

    /** Its name within the site. */
    public String name() {
        return program.name();
    }

    /** Starts it, unless it is wanted already, and keeps it from now on. */
    public synchronized void start() {
        if (wanted()) {
            return;
        }
        Process started = launch();
        CountDownLatch untilTold = new CountDownLatch(1);
        told = untilTold;
        Thread.ofVirtual().name(program.name()).start(() -> watch(started, untilTold));
    }

    /** Asks it to stop, and kills it when its grace is over. It stays down until started. */
    public void stop() {
        stop(program.stop());
    }

    /** The same, asked by this signal. */
    public void stop(Signal signal) {
        Process running = letGo();
        if (running == null) {
            return;
        }
        if (running.isAlive()) {
            signal.send(running.pid());
        }
        if (!Patience.until(program.grace(), () -> !running.isAlive())) {
            running.destroyForcibly().onExit().join();
        }
        records.remove(program.name());
    }

    /** Kills it as a crash would (kill -9). It is started again, as after any crash. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Kills it as a crash would. It stays down until started. */
    public void killForGood() {
        Process running = letGo();
        if (running != null) {
            running.destroyForcibly().onExit().join();
            records.remove(program.name());
        }
    }

    /** How often it died without having been told to. */
    public synchronized int deaths() {
        return deaths;
    }

    /**
     * Waits until it is ready, as long as it is at work, and says so every minute.
     *
     * @return false when it is told to stop, or died more often than that
     */
    public boolean await(BooleanSupplier ready, int mostDeaths) {
        int before = deaths();
        BooleanSupplier decided =
                () -> ready.getAsBoolean() || !wanted() || deaths() - before > mostDeaths;
        while (!Patience.until(SAY_AGAIN, decided) && !Thread.currentThread().isInterrupted()) {
            console.say(name() + " is still at work on its files; its words: " + output());
        }
        return ready.getAsBoolean();
    }

    /** True while a process runs; says nothing about whether it is ready. */
    public synchronized boolean running() {
        return process != null && process.isAlive();
    }

    /** The number of the process that runs, or ran last; 0 when none ever did. */
    public synchronized long pid() {
        return process == null ? 0 : process.pid();
    }

    /** The file with what it said. */
    public Path output() {
        return program.output();
    }

    private synchronized boolean wanted() {
        return told.getCount() > 0;
    }

    private synchronized @Nullable Process letGo() {
        told.countDown();
        return process;
    }

    private synchronized Process launch() {
        before.run();
        Process started = Spawner.spawn(program.builder());
        process = started;
        records.write(program.name(), started.pid(), program.onOrphaned());
        return started;
    }

    private void watch(Process first, CountDownLatch untilTold) {
        Process current = first;
        while (current != null) {
            long since = System.nanoTime();
            int status = current.onExit().join().exitValue();
            current = afterDeath(status, Duration.ofNanos(System.nanoTime() - since), untilTold);
        }
    }

    private @Nullable Process afterDeath(int status, Duration lived, CountDownLatch untilTold) {
        if (untilTold.getCount() == 0) {
            return null;
        }
        Duration pause = noteDeath(lived);
        console.say(
                "%s stopped unexpectedly (status %d); starting it again in %.2f s. Its last words: %s"
                        .formatted(name(), status, pause.toMillis() / 1000.0, output()));
        return toldWithin(pause, untilTold) ? null : again(untilTold);
    }

    private @Nullable Process again(CountDownLatch untilTold) {
        while (true) {
            try {
                return launchUnless(untilTold);
            } catch (RuntimeException e) {
                Duration pause = noteDeath(Duration.ZERO);
                console.say("%s cannot be started: %s".formatted(name(), e.getMessage()));
                if (toldWithin(pause, untilTold)) {
                    return null;
                }
            }
        }
    }

    private synchronized @Nullable Process launchUnless(CountDownLatch untilTold) {
        return untilTold.getCount() == 0 ? null : launch();
    }

    private synchronized Duration noteDeath(Duration lived) {
        deaths++;
        return backOff.afterLifeOf(lived);
    }

    private static boolean toldWithin(Duration pause, CountDownLatch untilTold) {
        try {
            return untilTold.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
