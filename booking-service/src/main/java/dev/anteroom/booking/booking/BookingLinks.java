package dev.anteroom.booking.booking;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The links that a client holds. They are made again for every letter, so they are keyed hashes
 * over booking and generation; nothing about them is stored but the generation that works.
 */
public class BookingLinks {

    /** For how long after the session a link still opens. */
    private static final Duration AFTERGLOW = Duration.ofDays(30);

    private static final Purpose MANAGE = new Purpose("booking.manage");
    private static final Purpose CANCEL = new Purpose("booking.cancel");
    private static final Purpose CALENDAR = new Purpose("booking.calendar");

    private final CapabilityTokens tokens;
    private final Bookings bookings;
    private final Clock clock;

    BookingLinks(CapabilityTokens tokens, Bookings bookings, Clock clock) {
        this.tokens = tokens;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Path of the page that shows the booking. */
    public String manage(BookingId booking, int generation) {
        return "/bookings/" + tokens.derive(MANAGE, booking.value(), generation);
    }

    /** The token that cancels, which the path of the cancelling form holds. */
    public String cancelToken(BookingId booking, int generation) {
        return tokens.derive(CANCEL, booking.value(), generation);
    }

    /** Path of the form that cancels. */
    public String cancel(BookingId booking, int generation) {
        return "/bookings/" + cancelToken(booking, generation) + "/cancel";
    }

    /** Path of the calendar file. */
    public String calendar(BookingId booking, int generation) {
        return "/calendars/" + tokens.derive(CALENDAR, booking.value(), generation) + ".ics";
    }

    public Optional<Booking> managed(String token) {
        return find(MANAGE, token);
    }

    public Optional<Booking> toCancel(String token) {
        return find(CANCEL, token);
    }

    public Optional<Booking> inCalendar(String token) {
        return find(CALENDAR, token);
    }

    private Optional<Booking> find(Purpose purpose, String token) {
        Instant since = clock.instant().minus(AFTERGLOW);
        return tokens.read(purpose, token)
                .flatMap(
                        read ->
                                bookings.find(new BookingId(read.subject()))
                                        .filter(
                                                booking ->
                                                        booking.linkGeneration()
                                                                == read.generation()))
                .filter(booking -> booking.session().end().isAfter(since));
    }
}
