package dev.anteroom.booking.availability;

import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.booking.BookingFollowUp;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.chassis.outbox.Republisher;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {

    @Bean
    Availability availability(JdbcClient jdbc, Clock clock) {
        return new Availability(jdbc, clock);
    }

    @Bean
    BookingFollowUp availabilityAfterBooking(Availability availability) {
        return booking -> availability.changed(booking.practitioner());
    }

    @Bean
    PractitionerFollowUp availabilityAfterPerson(Availability availability) {
        return availability::changed;
    }

    @Bean
    FreeTimes freeTimes(Offers offers, Calendars calendars, FreeSlots freeSlots, Clock clock) {
        return new FreeTimes(offers, calendars, freeSlots, clock);
    }

    @Bean
    TellAvailability tellAvailability(
            @Qualifier("background") TransactionTemplate background,
            Availability availability,
            Practitioners practitioners,
            FreeTimes freeTimes,
            Outbox outbox) {
        return new TellAvailability(background, availability, practitioners, freeTimes, outbox);
    }

    @Bean
    Republisher availabilityRepublisher(TellAvailability tell) {
        return tell::tellAgain;
    }

    @Bean
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    AvailabilityLoop availabilityLoop(TellAvailability tell) {
        return new AvailabilityLoop(tell);
    }
}
