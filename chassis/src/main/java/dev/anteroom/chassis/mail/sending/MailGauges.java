package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.sending.MailFigures.Seen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** How far the mail is behind, over all replicas; not a number before the first look. */
final class MailGauges implements MeterBinder {

    private final MailFigures figures;

    MailGauges(MailFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anteroom.mail.waiting", figures, look -> look.figure(Seen::waiting))
                .description("Letters that no sender has taken yet")
                .register(registry);
        Gauge.builder("anteroom.mail.uncertain", figures, look -> look.figure(Seen::uncertain))
                .description("Letters whose fate staff must decide")
                .register(registry);
        bindOverdue(registry, "transactional", Seen::overdue);
        bindOverdue(registry, "bulk", Seen::bulkOverdue);
    }

    private void bindOverdue(
            MeterRegistry registry, String letters, Function<Seen, Duration> overdue) {
        TimeGauge.builder(
                        "anteroom.mail.overdue",
                        figures,
                        TimeUnit.SECONDS,
                        look -> look.figure(seen -> overdue.apply(seen).toSeconds()))
                .tag("class", letters)
                .description("How long the first letter that should have left is due")
                .register(registry);
    }
}
