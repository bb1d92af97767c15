package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.LetterState;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts attempts by what came of them: {@code anteroom.mail.attempts}, tagged {@code state}. */
final class LetterCounters {

    private final MeterRegistry registry;

    LetterCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(LetterState state) {
        registry.counter("anteroom.mail.attempts", "state", state.word()).increment();
    }
}
