package dev.anteroom.gateway.identity.command;

import dev.anteroom.gateway.identity.account.FirstAccounts;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.signin.SignIns;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Beans of the upkeep. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommandConfiguration {

    @Bean
    Upkeep identityUpkeep(
            FirstAccounts firstAccounts, SignIns signIns, Sessions sessions, Clock clock) {
        return new Upkeep(firstAccounts, signIns, sessions, clock);
    }
}
