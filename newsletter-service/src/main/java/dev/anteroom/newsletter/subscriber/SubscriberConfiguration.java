package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.page.PageSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscribers and what they may do about their subscription. */
@Configuration(proxyBeanMethods = false)
class SubscriberConfiguration {

    @Bean
    Subscribers subscribers(JdbcClient jdbc) {
        return new Subscribers(jdbc);
    }

    @Bean
    SubscriberList subscriberList(JdbcClient jdbc) {
        return new SubscriberList(jdbc);
    }

    @Bean
    SubscriberExport subscriberExport(SubscriberList subscribers) {
        return new SubscriberExport(subscribers);
    }

    @Bean
    ChangeSubscription changeSubscription(
            Subscribers subscribers, TransactionTemplate transactions, Clock clock) {
        return new ChangeSubscription(subscribers, transactions, clock);
    }

    @Bean
    SubscriptionLinks subscriptionLinks(
            CapabilityTokens tokens, PageSettings site, Subscribers subscribers, Clock clock) {
        return new SubscriptionLinks(tokens, site, subscribers, clock);
    }
}
