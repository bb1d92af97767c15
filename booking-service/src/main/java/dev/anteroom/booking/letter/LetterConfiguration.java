package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.booking.BookingState;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.invitation.Invitations;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.page.PageSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    BookingLetters bookingLetters(MailLedger ledger) {
        return new BookingLetters(ledger);
    }

    @Bean
    SendLinksAgain sendLinksAgain(
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MailLedger ledger,
            ClientVault vault,
            Clock clock) {
        return new SendLinksAgain(transaction, new AskedLinks(jdbc), ledger, vault, clock);
    }

    @Bean
    LetterParts letterParts(
            Practitioners practitioners,
            Offers offers,
            BookingLinks links,
            Invitations invitations,
            LetterTemplates templates,
            Words words,
            PageSettings pages) {
        return new LetterParts(practitioners, offers, links, invitations, templates, words, pages);
    }

    @Bean
    ClientLetter confirmation(Bookings bookings, Clients clients, LetterParts parts, Clock clock) {
        return new ClientLetter(
                BookingLetters.CONFIRMATION,
                new Outdated(BookingState.CONFIRMED, clock),
                bookings,
                clients,
                parts);
    }

    @Bean
    ClientLetter cancellation(Bookings bookings, Clients clients, LetterParts parts, Clock clock) {
        return new ClientLetter(
                BookingLetters.CANCELLATION,
                new Outdated(BookingState.CANCELLED, clock),
                bookings,
                clients,
                parts);
    }

    @Bean
    PractitionerLetter bookingNotice(
            Bookings bookings, Calendars calendars, LetterParts parts, Clock clock) {
        return new PractitionerLetter(
                BookingLetters.NOTICE,
                new Outdated(BookingState.CONFIRMED, clock),
                bookings,
                calendars,
                parts);
    }

    @Bean
    PractitionerLetter cancellationNotice(
            Bookings bookings, Calendars calendars, LetterParts parts, Clock clock) {
        return new PractitionerLetter(
                BookingLetters.CANCELLATION_NOTICE,
                new Outdated(BookingState.CANCELLED, clock),
                bookings,
                calendars,
                parts);
    }

    @Bean
    LinksLetter linksLetter(Bookings bookings, Clients clients, LetterParts parts, Clock clock) {
        return new LinksLetter(bookings, clients, parts, clock);
    }
}
