package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.inbox.InboxAutoConfiguration;
import dev.anteroom.chassis.inbox.Rebuild;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.sending.MailAutoConfiguration;
import dev.anteroom.chassis.outbox.OutboxAutoConfiguration;
import dev.anteroom.chassis.outbox.Republisher;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Comes with outbox, inbox and mail; the API also wants {@code anteroom.staff.enabled=true}. */
@AutoConfiguration(
        after = {
            OutboxAutoConfiguration.class,
            InboxAutoConfiguration.class,
            MailAutoConfiguration.class
        })
public class OperationsAutoConfiguration {

    @Bean
    @ConditionalOnProperty("anteroom.command")
    CommandRunner commandRunner(ObjectProvider<Command> commands) {
        return new CommandRunner(
                commands::stream,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                System::exit);
    }

    /** With the inbox. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("anteroom.inbox.enabled")
    static class Receiving {

        @Bean
        @ConditionalOnProperty("anteroom.command")
        DeadLetterCommand deadLetterCommand(DeadLetters letters) {
            return new DeadLetterCommand(letters);
        }

        @Bean
        @ConditionalOnProperty("anteroom.command")
        RebuildCommand rebuildCommand(Rebuild rebuild) {
            return new RebuildCommand(rebuild);
        }

        @Bean
        @ConditionalOnProperty("anteroom.staff.enabled")
        @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
        DeadLetterApi deadLetterApi(DeadLetters letters, Rebuild rebuild) {
            return new DeadLetterApi(letters, rebuild);
        }
    }

    /** With the outbox. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("anteroom.outbox.enabled")
    static class Telling {

        @Bean
        Republication republication(
                ObjectProvider<Republisher> republishers,
                @Qualifier("background") TransactionTemplate transactions) {
            return new Republication(republishers.orderedStream().toList(), transactions);
        }

        @Bean
        @ConditionalOnProperty("anteroom.command")
        RepublishCommand republishCommand(Republication republication) {
            return new RepublishCommand(republication);
        }

        @Bean
        @ConditionalOnProperty("anteroom.staff.enabled")
        @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
        RepublishApi republishApi(Republication republication) {
            return new RepublishApi(republication);
        }
    }

    /** With mail. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("anteroom.mail.enabled")
    static class Mailing {

        @Bean
        @ConditionalOnProperty("anteroom.command")
        HeldLettersCommand heldLettersCommand(MailLedger ledger) {
            return new HeldLettersCommand(ledger);
        }

        @Bean
        @ConditionalOnProperty("anteroom.staff.enabled")
        @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
        HeldLettersApi heldLettersApi(MailLedger ledger) {
            return new HeldLettersApi(ledger);
        }
    }
}
