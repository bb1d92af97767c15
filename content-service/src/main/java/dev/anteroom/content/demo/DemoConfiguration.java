package dev.anteroom.content.demo;

import dev.anteroom.content.article.PublishArticle;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.page.SavePage;
import dev.anteroom.content.person.SavePerson;
import dev.anteroom.content.picture.UploadPicture;
import dev.anteroom.content.site.SettleSite;
import dev.anteroom.content.topic.SaveTopic;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this package; there are none unless {@code anteroom.demo=true}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "anteroom", name = "demo", havingValue = "true")
class DemoConfiguration {

    @Bean
    LoadDemo loadDemo(
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ResourcePatternResolver resources,
            UploadPicture upload,
            SettleSite settleSite,
            SaveTopic saveTopic,
            SavePerson savePerson,
            SavePage savePage,
            SaveArticle saveArticle,
            PublishArticle publishArticle,
            Clock clock) {
        return new LoadDemo(
                transaction,
                new DemoMark(jdbc),
                new DemoFiles(resources),
                upload,
                settleSite,
                saveTopic,
                savePerson,
                savePage,
                saveArticle,
                publishArticle,
                clock);
    }
}
