package dev.anteroom.booking.api;

import dev.anteroom.booking.booking.BookAppointment;
import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.booking.CancelOutcome;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Books and cancels for programs. */
@RestController
@RequestMapping("/api/booking")
class BookingApi {

    private final BookAppointment book;
    private final CancelBooking cancel;
    private final BookingLinks links;
    private final PageSettings pages;

    BookingApi(BookAppointment book, CancelBooking cancel, BookingLinks links, PageSettings pages) {
        this.book = book;
        this.cancel = cancel;
        this.links = links;
        this.pages = pages;
    }

    /**
     * Books. The same Idempotency-Key and body get the same answer, however often they are sent.
     */
    @PostMapping("/bookings")
    ResponseEntity<BookedAnswer> book(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody BookingBody body) {
        BookingOutcome outcome = book.book(body.request(), IdempotencyKey.read(key));
        return switch (outcome) {
            case BookingOutcome.Booked booked -> created(booked);
            case BookingOutcome.SlotTaken refusal -> throw Refusals.of(refusal);
            case BookingOutcome.TooSoon refusal -> throw Refusals.of(refusal);
            case BookingOutcome.BeyondHorizon refusal -> throw Refusals.of(refusal);
            case BookingOutcome.NotAStart refusal -> throw Refusals.of(refusal);
            case BookingOutcome.OtherPlace refusal -> throw Refusals.of(refusal);
            case BookingOutcome.TooMany refusal -> throw Refusals.of(refusal);
            case BookingOutcome.NotOffered refusal -> throw Refusals.notOffered();
            case BookingOutcome.KeyReused refusal -> throw Refusals.keyReused();
        };
    }

    private ResponseEntity<BookedAnswer> created(BookingOutcome.Booked booked) {
        int generation = booked.linkGeneration();
        String manage = pages.link(links.manage(booked.booking(), generation));
        return ResponseEntity.created(URI.create(manage))
                .cacheControl(CacheControl.noStore())
                .body(
                        new BookedAnswer(
                                booked.booking().value(),
                                booked.practitioner().value(),
                                booked.offer().value(),
                                booked.start(),
                                booked.end(),
                                booked.place().key(),
                                manage,
                                pages.link(links.calendar(booked.booking(), generation)),
                                links.cancelToken(booked.booking(), generation)));
    }

    /** Cancels with the token that booking gave. */
    @PostMapping("/cancellations")
    ResponseEntity<CancelledAnswer> cancel(@RequestBody CancelBody body) {
        CancelOutcome outcome =
                links.toCancel(body.token() == null ? "" : body.token())
                        .map(booking -> cancel.byClient(booking.id()))
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return switch (outcome) {
            case CancelOutcome.Cancelled cancelled ->
                    ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(
                                    new CancelledAnswer(
                                            cancelled.booking().id().value(),
                                            cancelled.booking().state().word()));
            case CancelOutcome.TooLate late -> throw Refusals.tooLate(late.until());
            case CancelOutcome.Over over ->
                    throw Refusals.tooLate(over.booking().session().start());
        };
    }

    /**
     * A new booking.
     *
     * @param manage the client's page
     * @param calendar the calendar file
     * @param cancelToken for {@code POST /api/booking/cancellations}
     */
    record BookedAnswer(
            UUID id,
            UUID practitioner,
            UUID offer,
            Instant start,
            Instant end,
            String place,
            String manage,
            String calendar,
            String cancelToken) {

        @Override
        public String toString() {
            return "BookedAnswer[" + id + "]";
        }
    }

    /** The token to cancel with. */
    record CancelBody(@Nullable String token) {

        @Override
        public String toString() {
            return "CancelBody[masked]";
        }
    }

    /** What has become of the booking. */
    record CancelledAnswer(UUID id, String state) {}
}
