package dev.anteroom.gateway.identity.token;

import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Beans of the tokens. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    KeyRing keyRing(JdbcClient jdbc, TransactionOperations transactions, Ids ids, Clock clock) {
        return new KeyRing(new SigningKeys(jdbc, transactions, ids, clock), clock);
    }

    @Bean
    StaffTokenMint staffTokenMint(KeyRing keys, Clock clock) {
        return new StaffTokenMint(keys, clock);
    }
}
