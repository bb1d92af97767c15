package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.database.CapabilitySchema;
import dev.anteroom.chassis.database.DatabaseAutoConfiguration;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.MailSettings;
import dev.anteroom.chassis.mail.ledger.Arrears;
import dev.anteroom.chassis.mail.ledger.JdbcMailLedger;
import dev.anteroom.chassis.mail.ledger.WakeUp;
import dev.anteroom.chassis.mail.smtp.LetterMessages;
import dev.anteroom.chassis.mail.template.ThymeleafLetterTemplates;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.time.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Switched on by {@code anteroom.mail.enabled=true}. */
@AutoConfiguration(after = DatabaseAutoConfiguration.class)
@ConditionalOnProperty(prefix = "anteroom.mail", name = "enabled")
@EnableConfigurationProperties(MailSettings.class)
public class MailAutoConfiguration {

    @Bean
    CapabilitySchema mailSchema() {
        return new CapabilitySchema("mail");
    }

    @Bean
    WakeUp mailWakeUp() {
        return new WakeUp();
    }

    @Bean
    MailLedger mailLedger(JdbcClient jdbc, Ids ids, WakeUp mailWakeUp) {
        return new JdbcMailLedger(jdbc, ids, mailWakeUp);
    }

    @Bean
    LetterTemplates letterTemplates(
            MessageSource messages, FrameSource frames, PageSettings pages) {
        return new ThymeleafLetterTemplates(messages, frames, pages);
    }

    @Bean
    @ConditionalOnProperty({"anteroom.staff.enabled", "anteroom.api-prefix"})
    UncertainLettersApi uncertainLettersApi(MailLedger ledger) {
        return new UncertainLettersApi(ledger);
    }

    @Bean
    @ConditionalOnProperty(
            prefix = "anteroom.mail",
            name = "sending",
            havingValue = "true",
            matchIfMissing = true)
    PostOffice postOffice(
            MailSettings settings,
            @Qualifier("background") DataSource source,
            @Qualifier("background") JdbcClient jdbc,
            @Qualifier("background") TransactionTemplate transactions,
            ObjectProvider<LetterRenderer> renderers,
            ObjectProvider<MeterRegistry> meters,
            WakeUp mailWakeUp,
            Clock clock) {
        LetterMessages messages = new LetterMessages(settings, clock);
        Renderers writers = new Renderers(renderers.orderedStream().toList());
        LetterCounters counters =
                new LetterCounters(meters.getIfAvailable(SimpleMeterRegistry::new));
        return new PostOffice(
                () ->
                        new Postroom(
                                settings,
                                source,
                                jdbc,
                                transactions,
                                messages,
                                writers,
                                counters,
                                mailWakeUp,
                                UUID.randomUUID()));
    }

    /** Left out where no background work is wanted, as on the command line. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    static class Watching {

        @Bean
        MailFigures mailFigures(@Qualifier("background") JdbcClient jdbc) {
            return new MailFigures(new Arrears(jdbc), Duration.ofMinutes(1));
        }

        @Bean
        MailGauges mailGauges(MailFigures figures) {
            return new MailGauges(figures);
        }

        @Bean
        MailHealth lettersHealthIndicator(MailFigures figures) {
            return new MailHealth(figures);
        }
    }
}
