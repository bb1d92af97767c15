package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Kafka as the relay sees it: topics that exist and one producer, made when first needed. */
final class Broker implements AutoCloseable {

    private final EventTopics topics;
    private final Supplier<Producer<String, byte[]>> producers;
    private final WireForm form;
    private @Nullable Producer<String, byte[]> producer;

    Broker(EventTopics topics, KafkaClients clients, WireForm form) {
        this.topics = topics;
        this.producers = clients::producer;
        this.form = form;
    }

    /** Makes sure that what follows can be sent. */
    void ensure(Set<String> names) {
        topics.ensure(names);
    }

    Future<RecordMetadata> send(WaitingEvent event) {
        if (producer == null) {
            producer = producers.get();
        }
        return producer.send(form.record(event));
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(KafkaClients.DELIVERY_LIMIT);
        }
    }
}
