package dev.anteroom.booking.practitioner;

import java.util.List;
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

    @Bean
    PersonChanged personChanged(Practitioners practitioners, List<PractitionerFollowUp> followUps) {
        return new PersonChanged(practitioners, followUps);
    }

    @Bean
    PersonRemoved personRemoved(Practitioners practitioners, List<PractitionerFollowUp> followUps) {
        return new PersonRemoved(practitioners, followUps);
    }
}
