package dev.anteroom.content.studio;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

    @Bean
    FirstSteps firstSteps(JdbcClient jdbc) {
        return new FirstSteps(jdbc);
    }
}
