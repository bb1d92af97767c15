package dev.anteroom.booking.setup;

import dev.anteroom.booking.availability.Availability;
import dev.anteroom.booking.booking.PractitionerLock;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.purge.PagePurge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration {

    @Bean
    PractitionerSetup practitionerSetup(
            TransactionTemplate transaction,
            PractitionerLock lock,
            Calendars calendars,
            Offers offers,
            Availability availability,
            PagePurge purge) {
        return new PractitionerSetup(transaction, lock, calendars, offers, availability, purge);
    }
}
