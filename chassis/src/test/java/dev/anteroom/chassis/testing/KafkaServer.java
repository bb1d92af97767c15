package dev.anteroom.chassis.testing;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** One Kafka broker for tests, started once in a test run. */
public final class KafkaServer {

    private static final int PARTITIONS = 3;

    private static final class Holder {
        static final KafkaServer SHARED = start();
    }

    private final String addresses;

    private KafkaServer(String addresses) {
        this.addresses = addresses;
    }

    /** The one broker of this test run. */
    public static KafkaServer shared() {
        return Holder.SHARED;
    }

    /** What to set as bootstrap servers. */
    public String addresses() {
        return addresses;
    }

    private static KafkaServer start() {
        return Backends.inContainers() ? container() : embedded();
    }

    private static KafkaServer embedded() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
        broker.brokerProperty("num.partitions", String.valueOf(PARTITIONS));
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.afterPropertiesSet();
        return new KafkaServer(broker.getBrokersAsString());
    }

    private static KafkaServer container() {
        KafkaContainer broker =
                new KafkaContainer("apache/kafka:4.2.1")
                        .withEnv("KAFKA_NUM_PARTITIONS", String.valueOf(PARTITIONS));
        broker.start();
        return new KafkaServer(broker.getBootstrapServers());
    }
}
