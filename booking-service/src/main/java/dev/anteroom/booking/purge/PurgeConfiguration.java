package dev.anteroom.booking.purge;

import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.chassis.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class PurgeConfiguration {

    @Bean
    PagePurge pagePurge(Outbox outbox, Clock clock) {
        return new PagePurge(outbox, clock);
    }

    @Bean
    PractitionerFollowUp pagesAfterPerson(PagePurge purge) {
        return practitioner -> purge.purge(practitioner.toString());
    }
}
