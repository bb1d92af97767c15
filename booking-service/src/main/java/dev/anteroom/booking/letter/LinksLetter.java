package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.moment.Moment;
import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The links to all that an address still has before it, whoever the practitioners are. One is owed
 * to every address that asks; whether there is anything to send shows only here.
 */
final class LinksLetter implements LetterRenderer {

    static final String KIND = "booking-links";

    private final Bookings bookings;
    private final Clients clients;
    private final LetterParts parts;
    private final Clock clock;

    LinksLetter(Bookings bookings, Clients clients, LetterParts parts, Clock clock) {
        this.bookings = bookings;
        this.clients = clients;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Rendering render(DueLetter due) {
        List<Client> known = clients.findAll(due.recipient());
        List<Line> lines = new ArrayList<>();
        for (Client client : known) {
            bookings.ahead(client.id(), clock.instant()).stream()
                    .map(this::line)
                    .forEach(lines::add);
        }
        if (lines.isEmpty()) {
            return new Suppressed("nothing-to-send");
        }
        EmailAddress address = known.getFirst().address();
        return parts.letter(KIND, address, Map.of("lines", lines)).build();
    }

    private Line line(Booking booking) {
        Map<String, Object> facts = parts.facts(booking, booking.clientZone());
        return new Line(
                (Moment) Objects.requireNonNull(facts.get("moment")),
                String.valueOf(facts.get("practitioner")),
                parts.manageLink(booking));
    }

    /** One booking in the letter. */
    record Line(Moment moment, String practitioner, String manage) {}
}
