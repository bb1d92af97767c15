package dev.anteroom.booking.studio;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingId;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.ClientId;
import dev.anteroom.booking.client.ClientReads;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.moment.Moment;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.staff.Staff;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists a practitioner's own bookings with the clients' names; that they were shown is noted. */
class BookingLines {

    private static final int ON_A_PAGE = 50;

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

    /**
     * One page of what a practitioner has in these days, cancelled ones included.
     *
     * @param number from 1
     */
    Page page(Practitioner practitioner, ZoneId zone, TimeRange range, int number, Staff staff) {
        List<Booking> found =
                bookings.of(practitioner.id(), range, ON_A_PAGE + 1, (number - 1) * ON_A_PAGE);
        List<Booking> shown = found.stream().limit(ON_A_PAGE).toList();
        return new Page(lines(practitioner, zone, shown, staff), number, found.size() > ON_A_PAGE);
    }

    /** All that is to take place in these days. */
    List<Line> live(Practitioner practitioner, ZoneId zone, TimeRange range, Staff staff) {
        return lines(practitioner, zone, bookings.live(practitioner.id(), range), staff);
    }

    /** As many queries for many bookings as for one. */
    private List<Line> lines(
            Practitioner practitioner, ZoneId zone, List<Booking> found, Staff staff) {
        if (!found.isEmpty()) {
            reads.note(staff.account(), null, "booking-list");
        }
        Map<OfferId, String> offered =
                offers.of(practitioner.id()).stream()
                        .collect(Collectors.toMap(Offer::id, Offer::name));
        Map<BookingId, String> names = names(found);
        return found.stream()
                .map(
                        booking ->
                                new Line(
                                        booking,
                                        words.moment(
                                                booking.session().start(),
                                                zone,
                                                booking.clientZone()),
                                        offered.getOrDefault(booking.offer(), ""),
                                        words.say("booking.place." + booking.place().key()),
                                        names.get(booking.id())))
                .toList();
    }

    private Map<BookingId, String> names(List<Booking> found) {
        Map<ClientId, Client> known =
                clients
                        .find(
                                found.stream()
                                        .map(Booking::client)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Client::id, client -> client));
        Map<BookingId, Client> byBooking = new HashMap<>();
        for (Booking booking : found) {
            @Nullable Client client = booking.client() == null ? null : known.get(booking.client());
            if (client != null) {
                byBooking.put(booking.id(), client);
            }
        }
        return bookings.names(byBooking);
    }

    Optional<Client> client(Booking booking) {
        return booking.client() == null ? Optional.empty() : clients.find(booking.client());
    }

    /**
     * Some of the bookings.
     *
     * @param number from 1
     * @param more whether others follow
     */
    record Page(List<Line> lines, int number, boolean more) {}

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
