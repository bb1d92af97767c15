package dev.anteroom.booking.studio;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.ClientReads;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.moment.Moment;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.staff.Staff;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists a practitioner's own bookings with the clients' names; that they were shown is noted. */
class BookingLines {

    private final Bookings bookings;
    private final Clients clients;
    private final Offers offers;
    private final ClientReads reads;
    private final Words words;

    BookingLines(
            Bookings bookings, Clients clients, Offers offers, ClientReads reads, Words words) {
        this.bookings = bookings;
        this.clients = clients;
        this.offers = offers;
        this.reads = reads;
        this.words = words;
    }

    List<Line> of(Practitioner practitioner, ZoneId zone, TimeRange range, Staff staff) {
        List<Booking> found = bookings.of(practitioner.id(), range);
        if (!found.isEmpty()) {
            reads.note(staff.account(), null, "booking-list");
        }
        Map<Object, String> names =
                offers.of(practitioner.id()).stream()
                        .collect(Collectors.toMap(Offer::id, Offer::name));
        return found.stream()
                .map(
                        booking ->
                                new Line(
                                        booking,
                                        words.moment(
                                                booking.session().start(),
                                                zone,
                                                booking.clientZone()),
                                        names.getOrDefault(booking.offer(), ""),
                                        words.say("booking.place." + booking.place().key()),
                                        name(booking)))
                .toList();
    }

    private @Nullable String name(Booking booking) {
        return client(booking)
                .map(client -> bookings.particulars(booking, client).name())
                .orElse(null);
    }

    Optional<Client> client(Booking booking) {
        return booking.client() == null ? Optional.empty() : clients.find(booking.client());
    }

    /**
     * One booking.
     *
     * @param name of the client; null when they were erased
     */
    record Line(Booking booking, Moment moment, String offer, String place, @Nullable String name) {

        public String state() {
            return booking.state().word();
        }
    }
}
