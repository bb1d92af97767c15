package dev.anteroom.chassis.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RetryListener;

/** Counts what became of the records, by topic, and how long they took from their writing. */
final class InboxMetrics implements RetryListener {

    private static final Logger LOG = LoggerFactory.getLogger(InboxMetrics.class);

    private final MeterRegistry registry;
    private final Clock clock;

    InboxMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void applied(ConsumerRecord<?, ?> record, Inbox.Effect effect) {
        count(record, effect.name().toLowerCase(Locale.ROOT));
        registry.timer("anteroom.inbox.delay", "topic", record.topic())
                .record(
                        Duration.between(
                                Instant.ofEpochMilli(record.timestamp()), clock.instant()));
    }

    @Override
    public void failedDelivery(
            ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
        count(record, "failed");
        LOG.warn(
                "Attempt {} at {}-{}-{} failed: {}",
                attempt,
                record.topic(),
                record.partition(),
                record.offset(),
                failure == null ? "no reason" : Reasons.of(failure));
        LOG.debug("The failure", failure);
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
        count(record, "dead");
    }

    private void count(ConsumerRecord<?, ?> record, String outcome) {
        registry.counter("anteroom.inbox.events", "topic", record.topic(), "outcome", outcome)
                .increment();
    }
}
