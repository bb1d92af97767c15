package dev.anteroom.chassis.broadcast;

import dev.anteroom.chassis.event.EventAutoConfiguration;
import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Switched on by {@code anteroom.broadcast.enabled=true}. */
@AutoConfiguration(after = EventAutoConfiguration.class)
@ConditionalOnProperty("anteroom.broadcast.enabled")
public class BroadcastAutoConfiguration {

    @Bean
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    Broadcasts broadcasts(
            KafkaClients clients, EventTopics topics, ObjectProvider<TopicFollower<?>> followers) {
        return new Broadcasts(clients, topics, followers.orderedStream().toList());
    }
}
