package dev.anteroom.booking.practitioner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class PractitionerConfiguration {

    @Bean
    Practitioners practitioners(JdbcClient jdbc) {
        return new Practitioners(jdbc);
    }
}
