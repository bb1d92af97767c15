package dev.anteroom.content.purge;

import dev.anteroom.chassis.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class PurgeConfiguration {

    @Bean
    PagePurge pagePurge(Outbox outbox, Clock clock) {
        return new PagePurge(outbox, clock);
    }
}
