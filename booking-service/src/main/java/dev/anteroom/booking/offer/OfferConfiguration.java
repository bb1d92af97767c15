package dev.anteroom.booking.offer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class OfferConfiguration {

    @Bean
    Offers offers(JdbcClient jdbc) {
        return new Offers(jdbc);
    }
}
