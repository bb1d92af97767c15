package dev.anteroom.content.availability;

import dev.anteroom.content.purge.PagePurge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {

    @Bean
    FreeTimes freeTimes(JdbcClient jdbc) {
        return new FreeTimes(jdbc);
    }

    @Bean
    NoteAvailability noteAvailability(FreeTimes freeTimes, PagePurge purge) {
        return new NoteAvailability(freeTimes, purge);
    }
}
