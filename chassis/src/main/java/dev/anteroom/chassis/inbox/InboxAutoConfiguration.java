package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.database.CapabilitySchema;
import dev.anteroom.chassis.database.DatabaseAutoConfiguration;
import dev.anteroom.chassis.event.EventAutoConfiguration;
import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.event.WholeTopic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Switched on by {@code anteroom.inbox.enabled=true}. */
@AutoConfiguration(after = {DatabaseAutoConfiguration.class, EventAutoConfiguration.class})
@ConditionalOnProperty("anteroom.inbox.enabled")
@EnableConfigurationProperties(InboxSettings.class)
public class InboxAutoConfiguration {

    @Bean
    CapabilitySchema inboxSchema() {
        return new CapabilitySchema("inbox");
    }

    @Bean
    Subscriptions subscriptions(ObjectProvider<EventHandler<?>> handlers) {
        return new Subscriptions(handlers.orderedStream().toList());
    }

    @Bean
    HandledEvents handledEvents(@Qualifier("background") JdbcClient jdbc) {
        return new HandledEvents(jdbc);
    }

    @Bean
    Inbox inbox(
            Subscriptions subscriptions,
            HandledEvents handled,
            @Qualifier("background") TransactionTemplate transactions) {
        return new Inbox(subscriptions, handled, transactions);
    }

    @Bean
    DeadLetters deadLetters(
            Subscriptions subscriptions,
            ServiceName service,
            KafkaClients clients,
            Inbox inbox,
            @Qualifier("background") JdbcClient jdbc) {
        return new DeadLetters(
                subscriptions, service, new WholeTopic(clients), inbox, new Replays(jdbc));
    }

    @Bean
    Rebuild rebuild(KafkaClients clients, Inbox inbox) {
        return new Rebuild(new WholeTopic(clients), inbox);
    }

    /** Left out where no background work is wanted, as on the command line. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    static class Consuming {

        @Bean
        Graveyard graveyard(
                EventTopics topics, KafkaClients clients, ServiceName service, Clock clock) {
            return new Graveyard(topics, clients, service, clock);
        }

        @Bean
        InboxConsumer inboxConsumer(
                @Value("${spring.application.name}") String group,
                Subscriptions subscriptions,
                Inbox inbox,
                EventTopics topics,
                KafkaClients clients,
                Graveyard graveyard,
                InboxSettings settings,
                Clock clock,
                ObjectProvider<MeterRegistry> meters,
                ObjectProvider<ObservationRegistry> observations) {
            InboxMetrics metrics =
                    new InboxMetrics(meters.getIfAvailable(SimpleMeterRegistry::new), clock);
            Patience patience = new Patience(settings, graveyard, metrics);
            return new InboxConsumer(
                    topics,
                    subscriptions.topics(),
                    () ->
                            Containers.container(
                                    clients.group(group),
                                    subscriptions.topics(),
                                    record -> metrics.applied(record, inbox.apply(record)),
                                    patience.errorHandler(),
                                    observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                                    settings.consumers()));
        }

        @Bean
        InboxHealth inboxHealthIndicator(InboxConsumer consumer) {
            return new InboxHealth(consumer);
        }

        @Bean
        DeadLetterCount deadLetterCount(DeadLetters letters) {
            return new DeadLetterCount(letters, Duration.ofMinutes(1));
        }

        @Bean
        InboxGauges inboxGauges(InboxConsumer consumer, DeadLetterCount letters) {
            return new InboxGauges(consumer, letters);
        }

        @Bean
        Forgetting forgetting(HandledEvents handled, InboxSettings settings) {
            return new Forgetting(handled, settings.retention(), Duration.ofHours(1));
        }
    }
}
