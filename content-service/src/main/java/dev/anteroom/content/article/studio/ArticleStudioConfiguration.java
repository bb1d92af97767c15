package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.Articles;
import dev.anteroom.content.article.ReadArticles;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.person.People;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.topic.Topics;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class ArticleStudioConfiguration {

    @Bean
    ApiAnswers apiAnswers(MessageSource messages) {
        return new ApiAnswers(messages);
    }

    @Bean
    ArticleDesk articleDesk(Articles articles, People people, Topics topics) {
        return new ArticleDesk(articles, people, topics);
    }

    @Bean
    PreviewArticle previewArticle(
            ReadArticles reading,
            People people,
            Topics topics,
            Sites sites,
            BodyRenderer bodies,
            PageSettings settings,
            Clock clock) {
        return new PreviewArticle(reading, people, topics, sites, bodies, settings, clock);
    }
}
