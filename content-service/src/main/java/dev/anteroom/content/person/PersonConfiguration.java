package dev.anteroom.content.person;

import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.purge.PagePurge;
import dev.anteroom.content.slug.Slugs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    People people(JdbcClient jdbc) {
        return new People(jdbc);
    }

    @Bean
    PersonEvents personEvents(Outbox outbox) {
        return new PersonEvents(outbox);
    }

    @Bean
    PeopleRepublisher peopleRepublisher(People people, PersonEvents events, Clock clock) {
        return new PeopleRepublisher(people, events, clock);
    }

    @Bean
    SavePerson savePerson(
            TransactionTemplate transaction,
            People people,
            Slugs slugs,
            PersonEvents events,
            PagePurge purge,
            BodyRenderer bodies,
            Clock clock) {
        return new SavePerson(transaction, people, slugs, events, purge, bodies, clock);
    }
}
