package dev.anteroom.booking.hours;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class HoursConfiguration {

    @Bean
    Calendars calendars(JdbcClient jdbc) {
        return new Calendars(jdbc);
    }
}
