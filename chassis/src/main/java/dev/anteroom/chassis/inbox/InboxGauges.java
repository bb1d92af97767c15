package dev.anteroom.chassis.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.springframework.kafka.listener.MessageListenerContainer;

/** How far the consumer is behind, and what waits for a person. */
final class InboxGauges implements MeterBinder {

    private static final String LAG = "records-lag-max";

    private final InboxConsumer consumer;
    private final DeadLetterCount deadLetters;

    InboxGauges(InboxConsumer consumer, DeadLetterCount deadLetters) {
        this.consumer = consumer;
        this.deadLetters = deadLetters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anteroom.inbox.consuming", consumer, it -> it.isConsuming() ? 1 : 0)
                .description("1 while events are consumed, 0 while nothing hears them")
                .register(registry);
        Gauge.builder("anteroom.inbox.lag", consumer, InboxGauges::lag)
                .description("Events that wait in the partition that is furthest behind")
                .register(registry);
        Gauge.builder("anteroom.inbox.dead", deadLetters, DeadLetterCount::waiting)
                .description("Dead letters that nobody has replayed yet")
                .register(registry);
    }

    /** As this replica's consumers saw it last; not a number while there are none. */
    private static double lag(InboxConsumer consumer) {
        MessageListenerContainer container = consumer.container();
        return container == null
                ? Double.NaN
                : container.metrics().values().stream()
                        .map(Map::entrySet)
                        .flatMap(Collection::stream)
                        .filter(metric -> isWholeLag(metric.getKey()))
                        .map(metric -> metric.getValue().metricValue())
                        .filter(Double.class::isInstance)
                        .mapToDouble(Double.class::cast)
                        .filter(value -> !Double.isNaN(value))
                        .max()
                        .orElse(Double.NaN);
    }

    /** Not those of single partitions, which bear a topic. */
    private static boolean isWholeLag(MetricName name) {
        return LAG.equals(name.name()) && !name.tags().containsKey("topic");
    }
}
