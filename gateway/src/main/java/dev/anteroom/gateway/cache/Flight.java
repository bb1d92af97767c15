package dev.anteroom.gateway.cache;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A fetch that is under way, for others to wait for. */
final class Flight {

    private final Sinks.One<Landing> landing = Sinks.one();

    /** How it ended; never fails, never is cancelled by one who no longer waits. */
    Mono<Landing> landed() {
        return landing.asMono();
    }

    void land(Landing how) {
        // Only the first landing counts; the others find the sink closed, which is well.
        landing.tryEmitValue(how);
    }
}
