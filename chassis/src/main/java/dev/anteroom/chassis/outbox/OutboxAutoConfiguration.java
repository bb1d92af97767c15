package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.database.CapabilitySchema;
import dev.anteroom.chassis.database.DatabaseAutoConfiguration;
import dev.anteroom.chassis.event.EventAutoConfiguration;
import dev.anteroom.chassis.event.EventTopics;
import dev.anteroom.chassis.event.KafkaClients;
import dev.anteroom.chassis.event.ServiceName;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.chassis.time.TimeAutoConfiguration;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Switched on by {@code anteroom.outbox.enabled=true}. */
@AutoConfiguration(
        after = {
            DatabaseAutoConfiguration.class,
            EventAutoConfiguration.class,
            TimeAutoConfiguration.class
        })
@ConditionalOnProperty("anteroom.outbox.enabled")
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxAutoConfiguration {

    @Bean
    CapabilitySchema outboxSchema() {
        return new CapabilitySchema("outbox");
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, Ids ids, Clock clock, ObjectProvider<Tracer> tracer) {
        return new TransactionalOutbox(
                jdbc, ids, clock, new Traces(tracer.getIfAvailable(() -> Tracer.NOOP)));
    }

    @Bean
    Backlog outboxBacklog(
            @Qualifier("background") JdbcClient jdbc,
            @Qualifier("background") TransactionTemplate transactions,
            OutboxSettings settings) {
        return new Backlog(jdbc, transactions, settings.claim());
    }

    /** Left out where no background work is wanted, as on the command line. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    static class Relaying {

        @Bean
        OutboxFigures outboxFigures(Backlog backlog) {
            return new OutboxFigures(backlog, Duration.ofMinutes(1));
        }

        @Bean
        OutboxMetrics outboxMetrics(OutboxFigures figures) {
            return new OutboxMetrics(figures);
        }

        @Bean
        OutboxHealth outboxHealthIndicator(OutboxFigures figures) {
            return new OutboxHealth(figures);
        }

        @Bean
        RelayLoop relayLoop(
                Backlog backlog,
                EventTopics topics,
                KafkaClients clients,
                ServiceName service,
                Ids ids,
                OutboxSettings settings) {
            Broker broker = new Broker(topics, clients, new WireForm(service));
            return new RelayLoop(new Relay(backlog, broker, ids), broker, settings);
        }

        @Bean
        CommitListener commitListener(
                RelayLoop relay, OutboxSettings settings, JdbcConnectionDetails database) {
            return new CommitListener(
                    new CommitListener.Address(
                            Objects.requireNonNullElse(settings.listenUrl(), database.getJdbcUrl()),
                            database.getUsername(),
                            database.getPassword()),
                    relay::wake);
        }
    }
}
