package dev.anteroom.content.page;

import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.purge.PagePurge;
import dev.anteroom.content.slug.Slugs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Pages pages(JdbcClient jdbc) {
        return new Pages(jdbc);
    }

    @Bean
    SavePage savePage(
            TransactionTemplate transaction,
            Pages pages,
            Slugs slugs,
            PagePurge purge,
            BodyRenderer bodies,
            Clock clock) {
        return new SavePage(transaction, pages, slugs, purge, bodies, clock);
    }
}
