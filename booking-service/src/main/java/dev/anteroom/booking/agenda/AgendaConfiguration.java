package dev.anteroom.booking.agenda;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    Agendas agendas(JdbcClient jdbc, Clock clock) {
        return new Agendas(jdbc, clock);
    }

    @Bean
    FreeSlots freeSlots(Agendas agendas) {
        return new FreeSlots(agendas);
    }
}
