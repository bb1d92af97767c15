package dev.anteroom.chassis.staff;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.WebFilter;

/**
 * Where staff are not switched on, Spring Security stands aside instead of asking for a password.
 */
@AutoConfiguration(before = ReactiveWebSecurityAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnProperty(
        prefix = "anteroom.staff",
        name = "enabled",
        havingValue = "false",
        matchIfMissing = true)
public class NoStaffAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain openDoor() {
        WebFilter pass = (exchange, chain) -> chain.filter(exchange);
        return new MatcherSecurityWebFilterChain(
                exchange -> ServerWebExchangeMatcher.MatchResult.match(), List.of(pass));
    }
}
