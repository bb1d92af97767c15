package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.newsletter.subscriber.Subscribers;
import dev.anteroom.newsletter.subscriber.SubscriptionLinks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issues: from the article's event to the letters. */
@Configuration(proxyBeanMethods = false)
class IssueConfiguration {

    @Bean
    Issues issues(JdbcClient jdbc) {
        return new Issues(jdbc);
    }

    @Bean
    MailArticle mailArticle(Issues issues, MailLedger ledger, Ids ids, Clock clock) {
        return new MailArticle(issues, ledger, ids, clock);
    }

    @Bean
    WithdrawIssues withdrawIssues(Issues issues, MailLedger ledger, Clock clock) {
        return new WithdrawIssues(issues, ledger, clock);
    }

    @Bean
    IssueBodies issueBodies(
            Issues issues, LetterTemplates templates, PageSettings site, FrameSource frames) {
        return new IssueBodies(issues, new MailBody(site), templates, site, frames);
    }

    @Bean
    IssueLetter issueLetter(
            Subscribers subscribers, Issues issues, IssueBodies bodies, SubscriptionLinks links) {
        return new IssueLetter(subscribers, issues, bodies, links);
    }
}
