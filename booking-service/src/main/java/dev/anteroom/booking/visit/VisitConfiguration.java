package dev.anteroom.booking.visit;

import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioners;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

    @Bean
    Finder finder(Practitioners practitioners, Offers offers, Calendars calendars) {
        return new Finder(practitioners, offers, calendars);
    }

    @Bean
    Months months(FreeSlots freeSlots, Words words, Clock clock) {
        return new Months(freeSlots, words, clock);
    }
}
