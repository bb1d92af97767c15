package dev.anteroom.content.article;

import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.chassis.time.Ids;
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
class ArticleConfiguration {

    @Bean
    Articles articles(JdbcClient jdbc) {
        return new Articles(jdbc);
    }

    @Bean
    ArticleLists articleLists(JdbcClient jdbc) {
        return new ArticleLists(jdbc);
    }

    @Bean
    DeskList deskList(JdbcClient jdbc) {
        return new DeskList(jdbc);
    }

    @Bean
    ArticleBodies articleBodies(JdbcClient jdbc) {
        return new ArticleBodies(jdbc);
    }

    @Bean
    ReadArticles readArticles(JdbcClient jdbc) {
        return new ReadArticles(jdbc);
    }

    @Bean
    Revisions revisions(JdbcClient jdbc) {
        return new Revisions(jdbc);
    }

    @Bean
    ArticleEvents articleEvents(Outbox outbox, ReadArticles reading) {
        return new ArticleEvents(outbox, reading);
    }

    @Bean
    ArticleNews articleNews(
            Articles articles, ArticleEvents events, PagePurge purge, ReadArticles reading) {
        return new ArticleNews(articles, events, purge, reading);
    }

    @Bean
    SaveArticle saveArticle(
            TransactionTemplate transaction,
            Articles articles,
            Revisions revisions,
            Slugs slugs,
            ArticleNews news,
            BodyRenderer bodies,
            Ids ids,
            Clock clock) {
        return new SaveArticle(transaction, articles, revisions, slugs, news, bodies, ids, clock);
    }

    @Bean
    PublishArticle publishArticle(
            TransactionTemplate transaction, Articles articles, ArticleNews news, Clock clock) {
        return new PublishArticle(transaction, articles, news, clock);
    }

    @Bean
    WithdrawArticle withdrawArticle(
            TransactionTemplate transaction, Articles articles, ArticleNews news, Clock clock) {
        return new WithdrawArticle(transaction, articles, news, clock);
    }
}
