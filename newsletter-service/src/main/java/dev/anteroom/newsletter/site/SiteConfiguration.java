package dev.anteroom.newsletter.site;

import dev.anteroom.chassis.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The site as this service knows it. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Sites sites(JdbcClient jdbc, JsonMapper json) {
        return new Sites(jdbc, json);
    }

    @Bean
    SiteFrame siteFrame(Sites sites, Clock clock) {
        return new SiteFrame(sites, clock);
    }

    @Bean
    PagePurge pagePurge(Outbox outbox, Clock clock) {
        return new PagePurge(outbox, clock);
    }

    @Bean
    SiteChanged siteChanged(Sites sites, PagePurge purge) {
        return new SiteChanged(sites, purge);
    }
}
