package dev.anteroom.content.slug;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class SlugConfiguration {

    @Bean
    Slugs slugs(JdbcClient jdbc) {
        return new Slugs(jdbc);
    }
}
