package dev.anteroom.content.topic;

import dev.anteroom.content.purge.PagePurge;
import dev.anteroom.content.slug.Slugs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    Topics topics(JdbcClient jdbc) {
        return new Topics(jdbc);
    }

    @Bean
    SaveTopic saveTopic(
            TransactionTemplate transaction, Topics topics, Slugs slugs, PagePurge purge) {
        return new SaveTopic(transaction, topics, slugs, purge);
    }
}
