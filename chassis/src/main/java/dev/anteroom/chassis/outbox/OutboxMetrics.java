package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.outbox.OutboxFigures.Seen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** How far the relay is behind; not a number before the first look. */
final class OutboxMetrics implements MeterBinder {

    private final OutboxFigures figures;

    OutboxMetrics(OutboxFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anteroom.outbox.waiting", figures, look -> look.figure(Seen::waiting))
                .description("Events that Kafka has not acknowledged yet")
                .register(registry);
        TimeGauge.builder(
                        "anteroom.outbox.oldest",
                        figures,
                        TimeUnit.MILLISECONDS,
                        look -> look.figure(seen -> seen.oldest().toMillis()))
                .description("How long the oldest of them has waited")
                .register(registry);
    }
}
