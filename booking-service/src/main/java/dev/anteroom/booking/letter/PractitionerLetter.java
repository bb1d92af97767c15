package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingId;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a practitioner that a booking came or went. It says when, but not who: the name stands in
 * the studio, behind the sign-in.
 */
final class PractitionerLetter implements LetterRenderer {

    private final String kind;
    private final Outdated outdated;
    private final Bookings bookings;
    private final Calendars calendars;
    private final LetterParts parts;

    PractitionerLetter(
            String kind,
            Outdated outdated,
            Bookings bookings,
            Calendars calendars,
            LetterParts parts) {
        this.kind = kind;
        this.outdated = outdated;
        this.bookings = bookings;
        this.calendars = calendars;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Rendering render(DueLetter due) {
        Optional<Booking> booking = bookings.find(new BookingId(due.reference()));
        return booking.isEmpty()
                ? new Suppressed("moved-on")
                : outdated.reason(booking.get()).orElseGet(() -> address(booking.get()));
    }

    private Rendering address(Booking booking) {
        EmailAddress address =
                calendars.find(booking.practitioner()).map(Calendar::noticesTo).orElse(null);
        return address == null ? new Suppressed("no-address") : write(booking, address);
    }

    private Rendering write(Booking booking, EmailAddress address) {
        Map<String, Object> model = parts.facts(booking, booking.zone());
        model.put("studio", parts.link("/studio/bookings/" + booking.id()));
        return parts.letter(kind, address, model)
                .inviting(parts.invitation(booking, address))
                .build();
    }
}
