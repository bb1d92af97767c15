package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.event.UndecodableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a failing event is tried: without end while the database is away, not again when it
 * cannot be decoded, else a few times; then it is buried.
 */
final class Patience {

    private static final double FACTOR = 2;

    private final InboxSettings settings;
    private final Graveyard graveyard;
    private final InboxMetrics metrics;

    Patience(InboxSettings settings, Graveyard graveyard, InboxMetrics metrics) {
        this.settings = settings;
        this.graveyard = graveyard;
        this.metrics = metrics;
    }

    DefaultErrorHandler errorHandler() {
        DefaultErrorHandler handler = new DefaultErrorHandler(this::bury, bounded());
        handler.setBackOffFunction(
                (record, failure) -> DatabaseFault.isPassing(failure) ? endless() : bounded());
        handler.addNotRetryableExceptions(UndecodableEventException.class);
        handler.setRetryListeners(metrics);
        // Its lines quote exception messages; ours (InboxMetrics) do not.
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    @SuppressWarnings("unchecked") // the container's consumers read String and byte[] only
    private void bury(ConsumerRecord<?, ?> record, Exception failure) {
        graveyard.bury((ConsumerRecord<String, byte[]>) record, Reasons.of(failure));
    }

    private BackOff bounded() {
        ExponentialBackOff pauses =
                new ExponentialBackOff(settings.firstPause().toMillis(), FACTOR);
        pauses.setMaxAttempts(settings.attempts() - 1L);
        return pauses;
    }

    private BackOff endless() {
        ExponentialBackOff pauses =
                new ExponentialBackOff(settings.firstPause().toMillis(), FACTOR);
        pauses.setMaxInterval(settings.longestPause().toMillis());
        return pauses;
    }
}
