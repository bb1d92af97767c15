package dev.anteroom.chassis.event;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Comes with the outbox, the inbox or a broadcast; has no switch of its own. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@Conditional(EventAutoConfiguration.AnyUse.class)
@EnableConfigurationProperties(EventSettings.class)
public class EventAutoConfiguration {

    @Bean
    ServiceName serviceName(Environment environment) {
        return new ServiceName(environment.getRequiredProperty("spring.application.name"));
    }

    @Bean
    KafkaClients kafkaClients(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
        return new KafkaClients(producers, consumers);
    }

    @Bean
    EventTopics eventTopics(KafkaAdmin boots, EventSettings settings) {
        return new EventTopics(boots.getConfigurationProperties(), settings);
    }

    /** Any capability that speaks to Kafka. */
    static final class AnyUse extends AnyNestedCondition {

        AnyUse() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("anteroom.outbox.enabled")
        static final class OutboxUse {}

        @ConditionalOnProperty("anteroom.inbox.enabled")
        static final class InboxUse {}

        @ConditionalOnProperty("anteroom.broadcast.enabled")
        static final class BroadcastUse {}
    }
}
