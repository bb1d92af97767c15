package dev.anteroom.content.site;

import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.content.purge.PagePurge;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Sites sites(JdbcClient jdbc, Clock clock) {
        return new Sites(jdbc, clock);
    }

    @Bean
    SiteEvents siteEvents(Outbox outbox) {
        return new SiteEvents(outbox);
    }

    @Bean
    SiteRepublisher siteRepublisher(Sites sites, SiteEvents events) {
        return new SiteRepublisher(sites, events);
    }

    @Bean
    SettleSite settleSite(
            TransactionTemplate transaction, Sites sites, SiteEvents events, PagePurge purge) {
        return new SettleSite(transaction, sites, events, purge);
    }
}
