package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.Arrears;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** How far the mail is behind, over all replicas. */
final class MailGauges implements MeterBinder {

    private final Arrears arrears;

    MailGauges(Arrears arrears) {
        this.arrears = arrears;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anteroom.mail.waiting", arrears, Arrears::waiting)
                .description("Letters that no sender has taken yet")
                .register(registry);
        Gauge.builder("anteroom.mail.uncertain", arrears, Arrears::uncertain)
                .description("Letters whose fate staff must decide")
                .register(registry);
        for (boolean bulk : new boolean[] {false, true}) {
            TimeGauge.builder(
                            "anteroom.mail.overdue",
                            arrears,
                            TimeUnit.SECONDS,
                            owed -> owed.overdue(bulk).toSeconds())
                    .tag("class", bulk ? "bulk" : "transactional")
                    .description("How long the first letter that should have left is due")
                    .register(registry);
        }
    }
}
