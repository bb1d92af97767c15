package dev.anteroom.chassis.event;

import java.io.Serial;

/** Kafka did not answer in time; nothing is lost by trying later. */
public final class BrokerUnreachableException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public BrokerUnreachableException(Throwable cause) {
        super(
                "Kafka does not answer: check spring.kafka.bootstrap-servers and that the broker"
                        + " runs",
                cause);
    }
}
