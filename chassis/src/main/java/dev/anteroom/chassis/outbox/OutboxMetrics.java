package dev.anteroom.chassis.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** How far the relay is behind. */
final class OutboxMetrics implements MeterBinder {

    private final Backlog backlog;

    OutboxMetrics(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anteroom.outbox.waiting", backlog, Backlog::size)
                .description("Events that Kafka has not acknowledged yet")
                .register(registry);
        TimeGauge.builder(
                        "anteroom.outbox.oldest",
                        backlog,
                        TimeUnit.MILLISECONDS,
                        waiting -> waiting.age().toMillis())
                .description("How long the oldest of them has waited")
                .register(registry);
    }
}
