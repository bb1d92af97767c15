package dev.anteroom.newsletter.preferences;

import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.newsletter.confirmation.AskedLetters;
import dev.anteroom.newsletter.subscriber.Subscribers;
import dev.anteroom.newsletter.subscriber.SubscriptionLinks;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** A subscriber's own page. */
@Configuration(proxyBeanMethods = false)
class PreferencesConfiguration {

    @Bean
    SendLinks sendLinks(
            Subscribers subscribers,
            AskedLetters asked,
            MailLedger ledger,
            TransactionTemplate transactions,
            Ids ids,
            Clock clock) {
        return new SendLinks(subscribers, asked, ledger, transactions, ids, clock);
    }

    @Bean
    LinksLetter linksLetter(
            Subscribers subscribers,
            SubscriptionLinks links,
            LetterTemplates templates,
            MessageSource messages,
            FrameSource frames) {
        return new LinksLetter(subscribers, links, templates, messages, frames);
    }
}
