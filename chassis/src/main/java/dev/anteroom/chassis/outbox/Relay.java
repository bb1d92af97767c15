package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.KafkaClients;
import dev.anteroom.chassis.time.Ids;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one round at a time. A transaction is open while keys are claimed and while
 * acknowledged rows are deleted, never while Kafka is asked.
 */
final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final int ROWS = 500;
    private static final int PER_LANE = 100;

    /** With the delivery limit after it, well before the claim runs out. */
    private static final Duration ROUND = Duration.ofSeconds(4);

    private final Backlog backlog;
    private final Broker broker;
    private final Ids ids;

    Relay(Backlog backlog, Broker broker, Ids ids) {
        this.backlog = backlog;
        this.broker = broker;
        this.ids = ids;
    }

    /** How a round went. */
    enum Outcome {
        /** Nothing waits that is not claimed by another. */
        IDLE,
        /** Something was sent; there may be more. */
        SENT,
        /** Kafka is out of reach; all is kept. */
        AWAY
    }

    /**
     * Claims keys, sends their events, deletes what was acknowledged.
     *
     * @throws org.springframework.dao.DataAccessException when the database does not answer; what
     *     was claimed is free again when the claim runs out
     */
    Outcome round() throws InterruptedException {
        UUID id = ids.next();
        if (backlog.claim(id, ROWS) == 0) {
            return Outcome.IDLE;
        }
        long end = System.nanoTime() + ROUND.toNanos();
        Round round = new Round(backlog.claimed(id, PER_LANE));
        try {
            boolean reached = sendWaves(round, end);
            return reached ? Outcome.SENT : Outcome.AWAY;
        } finally {
            backlog.finish(id, round.acknowledged(), round.stuck());
        }
    }

    private boolean sendWaves(Round round, long end) throws InterruptedException {
        List<WaitingEvent> wave = round.wave();
        try {
            broker.ensure(topics(wave));
            while (!wave.isEmpty() && System.nanoTime() < end) {
                if (!send(wave, round)) {
                    return false;
                }
                wave = round.wave();
            }
            return true;
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            LOG.debug("Kafka is out of reach", e);
            return false;
        }
    }

    /** False as soon as one record shows that the broker is out of reach. */
    private boolean send(List<WaitingEvent> wave, Round round) throws InterruptedException {
        Map<WaitingEvent, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        boolean reached = true;
        for (WaitingEvent event : wave) {
            Future<RecordMetadata> future = broker.send(event);
            sent.put(event, future);
            if (future.state() == Future.State.FAILED) {
                break;
            }
        }
        for (Map.Entry<WaitingEvent, Future<RecordMetadata>> one : sent.entrySet()) {
            reached &= settle(one.getKey(), one.getValue(), round);
        }
        return reached;
    }

    private static boolean settle(WaitingEvent event, Future<RecordMetadata> future, Round round)
            throws InterruptedException {
        try {
            future.get(2 * KafkaClients.DELIVERY_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            round.acknowledged(event);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException) {
                return false;
            }
            LOG.error("Kafka refuses event {} of {}", event.id(), event.lane().topic(), e);
            round.refused(event);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static Set<String> topics(List<WaitingEvent> wave) {
        return wave.stream().map(event -> event.lane().topic()).collect(Collectors.toSet());
    }
}
