package dev.anteroom.gateway.identity.session;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Beans of the sessions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    @Bean
    Sessions sessions(
            JdbcClient jdbc,
            CapabilityTokens tokens,
            SessionSettings settings,
            Ids ids,
            Clock clock) {
        return new Sessions(jdbc, tokens, settings, ids, clock);
    }

    @Bean
    WebFluxConfigurer sessionArguments() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new SignedIn());
            }
        };
    }
}
