package dev.anteroom.gateway.identity.signin;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.session.SessionCookie;
import dev.anteroom.gateway.identity.session.Sessions;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Beans of sign-in; the command line uses them without mail and web server. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

    @Bean
    SignInRows signInRows(JdbcClient jdbc, Clock clock) {
        return new SignInRows(jdbc, clock);
    }

    @Bean
    SignInSecrets signInSecrets(CapabilityTokens tokens) {
        return new SignInSecrets(tokens);
    }

    @Bean
    CodeGuesses codeGuesses(JdbcClient jdbc, Clock clock) {
        return new CodeGuesses(jdbc, clock);
    }

    @Bean
    SignIns signIns(
            Accounts accounts,
            SignInRows rows,
            SignInSecrets secrets,
            CodeGuesses guesses,
            ObjectProvider<MailLedger> letters,
            TransactionOperations transactions,
            Ids ids) {
        return new SignIns(
                accounts, rows, secrets, guesses, letters.getIfAvailable(), transactions, ids);
    }

    /** What needs a web server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Web {

        @Bean
        Door door(Sessions sessions, PageSettings page) {
            return new Door(sessions, SessionCookie.session(page.publicUrl()));
        }

        @Bean
        SignInLetter.Surroundings letterSurroundings(
                FrameSource frames, PageSettings page, MessageSource messages) {
            return new SignInLetter.Surroundings(frames, page, messages);
        }

        @Bean
        SignInLetter signInLetter(
                Accounts accounts,
                SignInRows rows,
                SignInSecrets secrets,
                LetterTemplates templates,
                SignInLetter.Surroundings surroundings) {
            return new SignInLetter(
                    SignInLetter.KIND, accounts, rows, secrets, templates, surroundings);
        }

        @Bean
        SignInLetter invitationLetter(
                Accounts accounts,
                SignInRows rows,
                SignInSecrets secrets,
                LetterTemplates templates,
                SignInLetter.Surroundings surroundings) {
            return new SignInLetter(
                    SignInLetter.INVITATION, accounts, rows, secrets, templates, surroundings);
        }
    }
}
