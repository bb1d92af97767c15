package dev.anteroom.booking.studio;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingId;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.booking.CancelOutcome;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** A practitioner's own bookings, one by one. */
@Controller
@RequestMapping("/studio/bookings")
class StudioBookings {

    private static final ProblemType SESSION_OVER =
            new ProblemType("session-over", HttpStatus.CONFLICT);
    private static final Duration AHEAD = Duration.ofDays(731);
    private static final Duration BACK = Duration.ofDays(92);

    private final Desk desk;
    private final Calendars calendars;
    private final BookingLines lines;
    private final BookingCard card;
    private final Bookings bookings;
    private final CancelBooking cancel;
    private final Clock clock;

    StudioBookings(
            Desk desk,
            Calendars calendars,
            BookingLines lines,
            BookingCard card,
            Bookings bookings,
            CancelBooking cancel,
            Clock clock) {
        this.desk = desk;
        this.calendars = calendars;
        this.lines = lines;
        this.card = card;
        this.bookings = bookings;
        this.cancel = cancel;
        this.clock = clock;
    }

    @GetMapping
    Rendering list(
            @RequestParam(name = "past", required = false) @Nullable String past,
            @RequestParam(name = "page", required = false) @Nullable String page,
            Staff staff,
            ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        boolean back = past != null;
        Instant now = clock.instant();
        TimeRange range = back ? new TimeRange(now.minus(BACK), now) : TimeRange.of(now, AHEAD);
        return desk.withClients(staff)
                .<Rendering.Builder<?>>map(
                        person ->
                                Rendering.view("studio/bookings")
                                        .modelAttribute("past", back)
                                        .modelAttribute(
                                                "page",
                                                lines.page(
                                                        person,
                                                        zone(person),
                                                        range,
                                                        number(page),
                                                        staff)))
                .orElseGet(() -> desk.noClients(staff))
                .modelAttribute("studio", true)
                .build();
    }

    @GetMapping("/{id}")
    Rendering show(@PathVariable("id") UUID id, Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Practitioner person = desk.ownWithClients(staff);
        return Rendering.view("studio/booking")
                .modelAttribute("studio", true)
                .modelAttribute("card", card.of(own(id, person), person, zone(person), staff))
                .build();
    }

    @PostMapping("/{id}/cancel")
    Rendering cancel(@PathVariable("id") UUID id, Staff staff) {
        Booking booking = own(id, desk.ownWithClients(staff));
        return switch (cancel.byStaff(booking.id())) {
            case CancelOutcome.Cancelled cancelled ->
                    Rendering.redirectTo("/studio/bookings/" + id).build();
            case CancelOutcome.TooLate late -> throw new ProblemException(ProblemType.CONFLICT);
            case CancelOutcome.Over over -> throw new ProblemException(SESSION_OVER);
        };
    }

    /** A parameter that cannot be read is as good as none. */
    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** Somebody else's booking looks as if it were not there. */
    private Booking own(UUID id, Practitioner person) {
        return bookings.find(new BookingId(id))
                .filter(booking -> booking.practitioner().equals(person.id()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private ZoneId zone(Practitioner person) {
        return calendars.of(person).week().zone();
    }
}
