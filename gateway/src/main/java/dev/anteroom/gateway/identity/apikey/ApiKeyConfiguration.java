package dev.anteroom.gateway.identity.apikey;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Beans of the API keys. */
@Configuration(proxyBeanMethods = false)
class ApiKeyConfiguration {

    @Bean
    ApiKeys apiKeys(JdbcClient jdbc, CapabilityTokens tokens, Ids ids, Clock clock) {
        return new ApiKeys(jdbc, tokens, ids, clock);
    }
}
