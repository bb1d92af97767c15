package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Beans of the accounts; the command line uses them without a web server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
public class AccountConfiguration {

    @Bean
    Accounts accounts(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        return new Accounts(jdbc, transactions, clock);
    }

    @Bean
    FirstAccounts firstAccounts(Accounts accounts, AccountSettings settings, Ids ids) {
        return new FirstAccounts(accounts, settings, ids);
    }
}
