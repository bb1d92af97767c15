package dev.anteroom.chassis.flow;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.event.TestKafka;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.prometheus.metrics.tracer.common.SpanContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

@ResourceLock(RunningService.NAME)
class EventTraceTests {

    private static final Logger LOG = LoggerFactory.getLogger(EventTraceTests.class);

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final RunningService service = RunningService.shared();
    private final Notes notes = service.notes();
    private final String run = UUID.randomUUID() + "-";

    @Test
    void aTraceRunsThroughKafka() {
        String key = run + "traced";
        Tracer tracer = service.bean(Tracer.class);
        Span span = tracer.nextSpan().name("a request").start();
        Tracer.SpanInScope scope = tracer.withSpan(span);
        try {
            service.append(key, 1, "x");
        } finally {
            scope.close();
            span.end();
        }

        await().until(() -> !notes.heard(key).isEmpty());

        assertThat(TestKafka.read(service.topic()))
                .filteredOn(record -> key.equals(record.key()))
                .first()
                .satisfies(
                        record ->
                                assertThat(TestKafka.header(record, "traceparent"))
                                        .contains(span.context().traceId()));
        assertThat(notes.heard(key).getFirst().trace()).isEqualTo(span.context().traceId());
    }

    /** It would look from the garbage collector's thread too, and a start could hang for ever. */
    @Test
    void noMetricLooksForTheTracer() {
        assertThatThrownBy(() -> service.bean(SpanContext.class))
                .isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    @Test
    void tellsHowLongAnEventTakesFromCommitToBroker() {
        Map<String, Instant> committed = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            String key = run + "timed" + i;
            service.append(key, 1, "x");
            committed.put(key, Instant.now());
            await().until(() -> !notes.heard(key).isEmpty());
        }

        List<Long> millis =
                TestKafka.read(service.topic()).stream()
                        .filter(record -> committed.containsKey(record.key()))
                        .map(EventTraceTests::sent)
                        .map(sent -> Duration.between(committed.get(sent.key()), sent.at()))
                        .map(Duration::toMillis)
                        .sorted()
                        .toList();
        LOG.warn("Commit to broker, ms: {}", millis);
        assertThat(millis).hasSize(20).allMatch(time -> time < LIMIT.toMillis());
    }

    private record Sent(String key, Instant at) {}

    private static Sent sent(ConsumerRecord<String, byte[]> record) {
        return new Sent(record.key(), Instant.ofEpochMilli(record.timestamp()));
    }
}
