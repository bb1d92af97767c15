package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.outbox.OutboxFigures.Seen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** How far the relay is behind; not a number before the first look. */
final class OutboxMetrics implements MeterBinder {

    private final OutboxFigures figures;

    OutboxMetrics(OutboxFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anteroom.outbox.waiting", figures, last(Seen::waiting))
                .description("Events that Kafka has not acknowledged yet")
                .register(registry);
        TimeGauge.builder(
                        "anteroom.outbox.oldest",
                        figures,
                        TimeUnit.MILLISECONDS,
                        last(seen -> seen.oldest().toMillis()))
                .description("How long the oldest of them has waited")
                .register(registry);
    }

    private static ToDoubleFunction<OutboxFigures> last(ToDoubleFunction<Seen> figure) {
        return figures -> {
            Seen seen = figures.last();
            return seen == null ? Double.NaN : figure.applyAsDouble(seen);
        };
    }
}
