package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingId;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.ClientId;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import java.util.Map;
import java.util.Optional;

/**
 * A letter to a client about their booking, with the iCalendar object that belongs to it. Nothing
 * that was typed into the form stands in it: an address may have been typed by somebody else.
 */
final class ClientLetter implements LetterRenderer {

    private final String kind;
    private final Outdated outdated;
    private final Bookings bookings;
    private final Clients clients;
    private final LetterParts parts;

    ClientLetter(
            String kind, Outdated outdated, Bookings bookings, Clients clients, LetterParts parts) {
        this.kind = kind;
        this.outdated = outdated;
        this.bookings = bookings;
        this.clients = clients;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Rendering render(DueLetter due) {
        Optional<Client> client = clients.find(new ClientId(due.recipient()));
        Optional<Booking> booking = bookings.find(new BookingId(due.reference()));
        if (client.isEmpty() || booking.isEmpty()) {
            return new Suppressed("erased");
        }
        return outdated.reason(booking.get()).orElseGet(() -> write(booking.get(), client.get()));
    }

    private Letter write(Booking booking, Client client) {
        Map<String, Object> model = parts.facts(booking, booking.clientZone());
        model.put("manage", parts.manageLink(booking));
        model.put("cancel", parts.cancelLink(booking));
        model.put("again", parts.link("/book"));
        return parts.letter(kind, client.address(), model)
                .inviting(parts.invitation(booking, client.address()))
                .build();
    }
}
