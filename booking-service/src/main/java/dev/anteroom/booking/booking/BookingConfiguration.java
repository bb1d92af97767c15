package dev.anteroom.booking.booking;

import dev.anteroom.booking.agenda.Agendas;
import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BookingSettings.class)
class BookingConfiguration {

    @Bean
    Bookings bookings(JdbcClient jdbc) {
        return new Bookings(jdbc);
    }

    @Bean
    BookingLinks bookingLinks(CapabilityTokens tokens, Bookings bookings, Clock clock) {
        return new BookingLinks(tokens, bookings, clock);
    }

    @Bean
    BookingWriter bookingWriter(JdbcClient jdbc, Clock clock) {
        return new BookingWriter(jdbc, clock);
    }

    @Bean
    PractitionerLock practitionerLock(JdbcClient jdbc, BookingSettings settings) {
        return new PractitionerLock(
                jdbc, settings.patience(), settings.queueing(), settings.answer());
    }

    @Bean
    Attempts attempts(JdbcClient jdbc, Clock clock) {
        return new Attempts(jdbc, clock);
    }

    @Bean
    Decision decision(
            Practitioners practitioners,
            Offers offers,
            Calendars calendars,
            Agendas agendas,
            FreeSlots freeSlots) {
        return new Decision(practitioners, offers, calendars, agendas, freeSlots);
    }

    @Bean
    @ConditionalOnProperty(name = "anteroom.background.enabled", matchIfMissing = true)
    ForgetAttempts forgetAttempts(
            Attempts attempts, @Qualifier("background") TransactionTemplate background) {
        return new ForgetAttempts(attempts, background);
    }

    @Bean
    Caps caps(Bookings bookings, ClientVault vault, BookingSettings settings, Clock clock) {
        return new Caps(bookings, vault, settings, clock);
    }

    @Bean
    BookingEvents bookingEvents(Outbox outbox) {
        return new BookingEvents(outbox);
    }

    @Bean
    BookAppointment bookAppointment(
            TransactionTemplate transaction,
            PractitionerLock lock,
            Decision decision,
            Caps caps,
            Attempts attempts,
            ClientVault vault,
            Clients clients,
            BookingWriter writer,
            Bookings bookings,
            List<BookingFollowUp> followUps,
            Ids ids) {
        return new BookAppointment(
                transaction,
                lock,
                decision,
                caps,
                attempts,
                vault,
                clients,
                writer,
                bookings,
                followUps,
                ids);
    }

    @Bean
    CancelBooking cancelBooking(
            TransactionTemplate transaction,
            PractitionerLock lock,
            Bookings bookings,
            BookingWriter writer,
            List<BookingFollowUp> followUps,
            Clock clock) {
        return new CancelBooking(transaction, lock, bookings, writer, followUps, clock);
    }
}
