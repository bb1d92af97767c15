package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.BrokerUnreachableException;
import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import dev.anteroom.chassis.event.ServiceName;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes dead letters, and goes on only when Kafka has them. */
final class Graveyard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Graveyard.class);

    private final EventTopics topics;
    private final KafkaClients clients;
    private final ServiceName service;
    private final Clock clock;
    private @Nullable Producer<String, byte[]> producer;

    Graveyard(EventTopics topics, KafkaClients clients, ServiceName service, Clock clock) {
        this.topics = topics;
        this.clients = clients;
        this.service = service;
        this.clock = clock;
    }

    /**
     * Buries the record.
     *
     * @throws BrokerUnreachableException when Kafka does not take it; the record is then tried
     *     again
     */
    synchronized void bury(ConsumerRecord<String, byte[]> record, String reason) {
        String topic = BuriedRecord.topic(record.topic(), service);
        topics.ensure(Set.of(topic));
        if (producer == null) {
            producer = clients.producer();
        }
        try {
            producer.send(BuriedRecord.bury(record, topic, reason, clock.instant()))
                    .get(2 * KafkaClients.DELIVERY_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerUnreachableException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnreachableException(e);
        }
        LOG.error(
                "Dead letter {}-{}-{}: {}. List it with: dead-letters list",
                record.topic(),
                record.partition(),
                record.offset(),
                reason);
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(KafkaClients.DELIVERY_LIMIT);
        }
    }
}
