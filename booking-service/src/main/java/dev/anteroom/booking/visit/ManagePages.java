package dev.anteroom.booking.visit;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.booking.CancelOutcome;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** A client's own booking, opened by the links in their letters; there is no account. */
@Controller
class ManagePages {

    private final BookingLinks links;
    private final CancelBooking cancel;
    private final Finder finder;
    private final Words words;
    private final Clock clock;

    ManagePages(BookingLinks links, CancelBooking cancel, Finder finder, Words words, Clock clock) {
        this.links = links;
        this.cancel = cancel;
        this.finder = finder;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/bookings/{token}")
    Rendering manage(@PathVariable("token") String token, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return show("booking/manage", links.managed(token).orElseThrow(ManagePages::unknown))
                .build();
    }

    /** Reached from a letter; only the button below it cancels. */
    @GetMapping("/bookings/{token}/cancel")
    Rendering askToCancel(@PathVariable("token") String token, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return show("booking/cancel", links.toCancel(token).orElseThrow(ManagePages::unknown))
                .build();
    }

    @PostMapping("/bookings/{token}/cancel")
    Rendering cancel(@PathVariable("token") String token, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Booking booking = links.toCancel(token).orElseThrow(ManagePages::unknown);
        return switch (cancel.byClient(booking.id())) {
            case CancelOutcome.Cancelled cancelled ->
                    Rendering.redirectTo("/bookings/cancelled").build();
            case CancelOutcome.TooLate late ->
                    show("booking/cancel", booking).status(HttpStatus.CONFLICT).build();
            case CancelOutcome.Over over ->
                    show("booking/cancel", booking).status(HttpStatus.CONFLICT).build();
        };
    }

    @GetMapping("/bookings/cancelled")
    Rendering cancelled(ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return Rendering.view("booking/cancelled").modelAttribute("quickExit", true).build();
    }

    private Rendering.Builder<?> show(String view, Booking booking) {
        Found found =
                finder.find(booking.practitioner(), booking.offer())
                        .orElseThrow(ManagePages::unknown);
        Instant until = booking.cancelUntil();
        Instant now = clock.instant();
        int generation = booking.linkGeneration();
        return Rendering.view(view)
                .modelAttribute("quickExit", true)
                .modelAttribute("found", found)
                .modelAttribute("offer", OfferView.of(found.offer(), words))
                .modelAttribute("place", OfferView.place(booking.place(), words))
                .modelAttribute("booking", booking)
                .modelAttribute("state", state(booking, until, now))
                .modelAttribute(
                        "moment",
                        words.moment(
                                booking.session().start(), booking.clientZone(), booking.zone()))
                .modelAttribute("until", words.moment(until, booking.clientZone(), booking.zone()))
                .modelAttribute("cancelPath", links.cancel(booking.id(), generation))
                .modelAttribute("calendarPath", links.calendar(booking.id(), generation));
    }

    /** What the page says about the booking: one word. */
    private static String state(Booking booking, Instant until, Instant now) {
        if (!booking.state().isLive()) {
            return "cancelled";
        }
        if (booking.isOver(now)) {
            return "over";
        }
        return now.isAfter(until) ? "closed" : "open";
    }

    /** Forged, replaced and long past links all look alike. */
    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
