package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.newsletter.subscriber.ChangeSubscription;
import dev.anteroom.newsletter.subscriber.Subscribers;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Double opt-in. */
@Configuration(proxyBeanMethods = false)
class ConfirmationConfiguration {

    @Bean
    Confirmations confirmations(JdbcClient jdbc) {
        return new Confirmations(jdbc);
    }

    @Bean
    AskedLetters askedLetters(JdbcClient jdbc, CapabilityTokens tokens) {
        return new AskedLetters(jdbc, tokens);
    }

    @Bean
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    ForgetSignUps forgetSignUps(
            JdbcClient jdbc,
            AskedLetters asked,
            @Qualifier("background") TransactionTemplate background,
            Clock clock) {
        return new ForgetSignUps(new LapsedSignUps(jdbc), asked, background, clock);
    }

    @Bean
    RequestSubscription requestSubscription(
            Subscribers subscribers,
            Confirmations confirmations,
            AskedLetters asked,
            MailLedger ledger,
            TransactionTemplate transactions,
            Ids ids,
            Clock clock) {
        return new RequestSubscription(
                subscribers, confirmations, asked, ledger, transactions, ids, clock);
    }

    @Bean
    ConfirmSubscription confirmSubscription(
            Confirmations confirmations,
            ChangeSubscription change,
            CapabilityTokens tokens,
            TransactionTemplate transactions,
            Clock clock) {
        return new ConfirmSubscription(confirmations, change, tokens, transactions, clock);
    }

    @Bean
    ConfirmationLetter confirmationLetter(
            Subscribers subscribers,
            Confirmations confirmations,
            CapabilityTokens tokens,
            LetterTemplates templates,
            MessageSource messages,
            FrameSource frames,
            PageSettings site,
            Clock clock) {
        return new ConfirmationLetter(
                subscribers, confirmations, tokens, templates, messages, frames, site, clock);
    }
}
