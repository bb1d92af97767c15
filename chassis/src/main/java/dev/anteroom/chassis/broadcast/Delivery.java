package dev.anteroom.chassis.broadcast;

import dev.anteroom.chassis.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands records to one follower and keeps it told whether it is up to date. */
final class Delivery<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private enum State {
        UNKNOWN,
        CURRENT,
        LOST
    }

    private final TopicFollower<T> follower;
    private State state = State.UNKNOWN;

    Delivery(TopicFollower<T> follower) {
        this.follower = follower;
    }

    String topic() {
        return follower.topic();
    }

    boolean isCurrent() {
        return state == State.CURRENT;
    }

    void caughtUp() {
        if (state != State.CURRENT) {
            state = State.CURRENT;
            safely(follower::caughtUp);
        }
    }

    void lost() {
        if (state != State.LOST) {
            state = State.LOST;
            LOG.warn("{} is out of reach", topic());
            safely(follower::lost);
        }
    }

    void deliver(ConsumerRecord<String, byte[]> record) {
        safely(
                () -> {
                    if (record.value() == null) {
                        follower.forget(String.valueOf(record.key()));
                        return;
                    }
                    ReceivedEvent event = ReceivedEvent.of(record);
                    if (event.type().equals(follower.type())) {
                        follower.handle(event.read(follower.dataType()));
                    }
                });
    }

    private void safely(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.error("A follower of {} failed: {}", topic(), e.getClass().getSimpleName());
            LOG.debug("The failure", e);
        }
    }
}
