package dev.anteroom.standalone.service;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.KeptProcess;
import dev.anteroom.standalone.process.Patience;
import java.net.URI;
import java.time.Duration;

/** One process of a service. */
public final class Replica {

    private static final Duration START = Duration.ofMinutes(5);
    private static final int DEATHS_AT_START = 2;

    private final KeptProcess process;
    private final URI url;
    private final URI management;

    Replica(KeptProcess process, URI url, URI management) {
        this.process = process;
        this.url = url;
        this.management = management;
    }

    /** Its own address, past the gateway. */
    public URI url() {
        return url;
    }

    /** Where its health and metrics are; not reachable from outside. */
    public URI management() {
        return management;
    }

    /** Starts it; does not wait. */
    public void start() {
        process.start();
    }

    /** Asks it to stop and waits; it stays down until started. */
    public void stop() {
        process.stop();
    }

    /** Kill -9; it is started again, as after any crash. */
    public void kill() {
        process.kill();
    }

    /** Kill -9; it stays down until started. */
    public void killForGood() {
        process.killForGood();
    }

    /** True when it says that it takes requests. */
    public boolean ready() {
        return HealthProbe.good(management.resolve("/actuator/health/readiness"));
    }

    /**
     * Waits until it is ready.
     *
     * @throws Refusal when it keeps dying, or takes over five minutes
     */
    public void awaitReady() {
        int deaths = process.deaths();
        boolean up =
                Patience.until(START, () -> ready() || process.deaths() - deaths > DEATHS_AT_START);
        if (!up || !ready()) {
            throw new Refusal(
                    process.name() + " does not start; it says why in " + process.output());
        }
    }

    /** The process itself. */
    public KeptProcess process() {
        return process;
    }
}
