package dev.anteroom.chassis.staff;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;

/**
 * Switched on by {@code anteroom.staff.enabled=true}: everything below {@code /studio} wants a
 * token.
 */
@AutoConfiguration(before = ReactiveWebSecurityAutoConfiguration.class)
@ConditionalOnProperty(prefix = "anteroom.staff", name = "enabled")
@EnableConfigurationProperties(StaffSettings.class)
public class StaffAutoConfiguration {

    @Bean
    SecurityWebFilterChain staffDoor(ServerHttpSecurity http, ReactiveJwtDecoder decoder) {
        ServerAuthenticationEntryPoint refuse =
                (exchange, reason) -> Mono.error(StaffProblems.signInRequired());
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .authorizeExchange(
                        rules ->
                                rules.pathMatchers("/studio", "/studio/**")
                                        .authenticated()
                                        .anyExchange()
                                        .permitAll())
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(refuse)
                                        .accessDeniedHandler(
                                                (exchange, reason) ->
                                                        Mono.error(StaffProblems.notAllowed())))
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(refuse)
                                        .jwt(jwt -> jwt.jwtDecoder(decoder)))
                .build();
    }

    @Bean
    ReactiveJwtDecoder staffTokens(StaffSettings settings) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwksUri())
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .webClient(StaffKeys.client())
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(StaffToken.ISSUER),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD,
                                audience ->
                                        audience != null
                                                && audience.contains(StaffToken.AUDIENCE))));
        return new StaffKeys(decoder);
    }

    @Bean
    StaffProblems staffProblems() {
        return new StaffProblems();
    }

    @Bean
    StaffAdvice staffAdvice() {
        return new StaffAdvice();
    }

    @Bean
    WebFluxConfigurer staffArguments() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new StaffArgument());
            }
        };
    }
}
