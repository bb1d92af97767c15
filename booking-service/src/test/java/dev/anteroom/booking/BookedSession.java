package dev.anteroom.booking;

import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.booking.BookAppointment;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.BookingRequest;
import dev.anteroom.booking.booking.ClientDetails;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Books a free session with someone of the demo practice. */
@Component
public class BookedSession {

    private final Practitioners practitioners;
    private final List<PractitionerFollowUp> followUps;
    private final TransactionTemplate transaction;
    private final Offers offers;
    private final Calendars calendars;
    private final FreeSlots freeSlots;
    private final BookAppointment book;

    BookedSession(
            Practitioners practitioners,
            List<PractitionerFollowUp> followUps,
            TransactionTemplate transaction,
            Offers offers,
            Calendars calendars,
            FreeSlots freeSlots,
            BookAppointment book) {
        this.practitioners = practitioners;
        this.followUps = followUps;
        this.transaction = transaction;
        this.offers = offers;
        this.calendars = calendars;
        this.freeSlots = freeSlots;
        this.book = book;
    }

    /** Lets the demo practice arrive, once. */
    public Practitioner practitioner(UUID id) {
        Arrivals.arrive(practitioners, followUps, transaction);
        return practitioners.find(new PractitionerId(id)).orElseThrow();
    }

    /** Books for this client, who sits in Berlin. */
    public BookingOutcome.Booked with(UUID id, String name, String address, String note) {
        return with(practitioner(id), name, address, note);
    }

    /** The same with someone who may not belong to the demo practice. */
    public BookingOutcome.Booked with(
            Practitioner practitioner, String name, String address, String note) {
        Offer offer = offers.active(practitioner.id()).getLast();
        TimeRange ahead = TimeRange.of(Instant.now(), FreeSlots.LONGEST);
        Instant start =
                LastingStart.of(
                                freeSlots.of(offer, calendars.of(practitioner), ahead),
                                slot -> slot.session().start())
                        .session()
                        .start();
        ClientDetails details =
                new ClientDetails(
                        name, EmailAddress.of(address), note, ZoneId.of("Europe/Berlin"), "test");
        return (BookingOutcome.Booked)
                book.book(
                        new BookingRequest(offer.id(), start, null, details),
                        UUID.randomUUID().toString());
    }
}
