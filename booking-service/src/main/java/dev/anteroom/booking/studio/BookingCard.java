package dev.anteroom.booking.studio;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.booking.Particulars;
import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.ClientReads;
import dev.anteroom.booking.moment.Moment;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.chassis.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens one booking for its practitioner. The note wants a recent sign-in; each look is noted. */
class BookingCard {

    private static final Duration RECENT = Duration.ofMinutes(15);

    private final Bookings bookings;
    private final BookingLines lines;
    private final Offers offers;
    private final ClientReads reads;
    private final Words words;
    private final Clock clock;

    BookingCard(
            Bookings bookings,
            BookingLines lines,
            Offers offers,
            ClientReads reads,
            Words words,
            Clock clock) {
        this.bookings = bookings;
        this.lines = lines;
        this.offers = offers;
        this.reads = reads;
        this.words = words;
        this.clock = clock;
    }

    View of(Booking booking, Practitioner person, ZoneId zone, Staff staff) {
        boolean recent = staff.signedInAt().isAfter(clock.instant().minus(RECENT));
        reads.note(
                staff.account(),
                booking.id().value(),
                recent ? "booking-with-note" : "booking-without-note");
        Optional<Client> client = lines.client(booking);
        Optional<Particulars> said = client.map(it -> bookings.particulars(booking, it));
        return new View(
                booking,
                words.moment(booking.session().start(), zone, booking.clientZone()),
                offers.find(booking.offer()).map(Offer::name).orElse(""),
                words.length(booking.session().length()),
                words.say("booking.place." + booking.place().key()),
                said.map(Particulars::name).orElse(null),
                client.map(it -> it.address().value()).orElse(null),
                recent ? said.map(Particulars::note).orElse("") : null,
                booking.state().isLive() && !booking.isOver(clock.instant()));
    }

    /**
     * What the page shows.
     *
     * @param name of the client; null when they were erased
     * @param address where they can be written to; null when they were erased
     * @param note may be empty; null when the sign-in is too long ago
     * @param cancellable whether it still lies ahead
     */
    record View(
            Booking booking,
            Moment moment,
            String offer,
            String length,
            String place,
            @Nullable String name,
            @Nullable String address,
            @Nullable String note,
            boolean cancellable) {

        public String state() {
            return booking.state().word();
        }

        @Override
        public String toString() {
            return "View[masked]";
        }
    }
}
