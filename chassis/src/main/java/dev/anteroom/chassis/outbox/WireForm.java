package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.EventAttributes;
import dev.anteroom.chassis.event.ServiceName;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** How a waiting event becomes a record of Kafka: CloudEvents 1.0, binary mode. */
final class WireForm {

    private final URI source;

    WireForm(ServiceName service) {
        this.source = URI.create("urn:anteroom:" + service);
    }

    ProducerRecord<String, byte[]> record(WaitingEvent event) {
        CloudEventBuilder builder =
                CloudEventBuilder.v1()
                        .withId(event.id().toString())
                        .withSource(source)
                        .withType(event.type().name())
                        .withSubject(event.lane().key())
                        .withTime(event.time())
                        .withExtension(EventAttributes.DATA_VERSION, event.type().version())
                        .withExtension(EventAttributes.AGGREGATE_VERSION, event.aggregateVersion());
        if (event.data() != null) {
            builder.withData("application/json", event.data().getBytes(StandardCharsets.UTF_8));
        }
        ProducerRecord<String, byte[]> record =
                KafkaMessageFactory.<String>createWriter(event.lane().topic(), event.lane().key())
                        .writeBinary(builder.build());
        if (event.traceparent() != null) {
            record.headers()
                    .add(
                            EventAttributes.TRACEPARENT,
                            event.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }
}
