package dev.anteroom.booking.visit;

import dev.anteroom.booking.agenda.Agendas;
import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.booking.BookAppointment;
import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.BookingRequest;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.slot.Judgement;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.Refusal;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.Slots;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Booking one start: the form, and what becomes of it. */
@Controller
@RequestMapping("/book/{practitioner}/{offer}/{start}")
class BookPages {

    private final Finder finder;
    private final Agendas agendas;
    private final FreeSlots freeSlots;
    private final BookAppointment book;
    private final BookingLinks links;
    private final Words words;

    BookPages(
            Finder finder,
            Agendas agendas,
            FreeSlots freeSlots,
            BookAppointment book,
            BookingLinks links,
            Words words) {
        this.finder = finder;
        this.agendas = agendas;
        this.freeSlots = freeSlots;
        this.book = book;
        this.links = links;
        this.words = words;
    }

    @GetMapping
    Rendering form(
            @PathVariable("practitioner") String practitioner,
            @PathVariable("offer") String offer,
            @PathVariable("start") String startName,
            @RequestParam(name = "zone", required = false) @Nullable String zone,
            ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Found found = finder.find(practitioner, offer);
        Instant start = start(startName);
        BookingForm empty = BookingForm.empty(found.zone(), UUID.randomUUID().toString());
        BookingForm form =
                new BookingForm(
                        empty.name(), empty.email(), empty.note(), null, zone, null, empty.key());
        FormView view = new FormView(found, start, form, words);
        return switch (judge(found, start)) {
            case Slot slot -> view.open(slot.places(), Map.of(), null);
            case Refusal.NotAStart no -> throw new ProblemException(ProblemType.NOT_FOUND);
            case Refusal refusal -> view.refused(reason(refusal), nearby(found, start, null));
        };
    }

    @PostMapping
    Rendering book(
            @PathVariable("practitioner") String practitioner,
            @PathVariable("offer") String offer,
            @PathVariable("start") String startName,
            @ModelAttribute BookingForm form,
            ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Found found = finder.find(practitioner, offer);
        Instant start = start(startName);
        FormView view = new FormView(found, start, form, words);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return view.open(places(found, start), errors, null);
        }
        ZoneId zone = form.zoneOr(found.zone());
        BookingRequest request =
                new BookingRequest(
                        found.offer().id(),
                        start,
                        form.chosenPlace().orElse(null),
                        form.details(zone));
        return show(book.book(request, key(form)), view, found, start);
    }

    private Rendering show(BookingOutcome outcome, FormView view, Found found, Instant start) {
        return switch (outcome) {
            case BookingOutcome.Booked booked ->
                    Rendering.redirectTo(links.manage(booked.booking(), booked.linkGeneration()))
                            .build();
            case BookingOutcome.SlotTaken taken -> view.refused("slot-taken", taken.alternatives());
            case BookingOutcome.TooSoon soon -> view.refused("too-soon", soon.alternatives());
            case BookingOutcome.NotAStart no -> view.refused("not-a-start", no.alternatives());
            case BookingOutcome.BeyondHorizon beyond ->
                    view.refused("beyond-horizon", nearby(found, start, view.place()));
            case BookingOutcome.OtherPlace other ->
                    view.open(other.places(), Map.of("place", "booking.form.place.invalid"), null);
            case BookingOutcome.TooMany many ->
                    view.open(places(found, start), Map.of(), "booking.form.too-many");
            case BookingOutcome.NotOffered no -> throw new ProblemException(ProblemType.NOT_FOUND);
            case BookingOutcome.KeyReused reused ->
                    view.open(places(found, start), Map.of(), "booking.form.key-reused");
        };
    }

    /** The word in the messages that tell of it. */
    private static String reason(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Taken taken -> "slot-taken";
            case Refusal.TooSoon soon -> "too-soon";
            case Refusal.BeyondHorizon beyond -> "beyond-horizon";
            case Refusal.NotAStart no -> "not-a-start";
        };
    }

    private Judgement judge(Found found, Instant start) {
        TimeRange moment = TimeRange.of(start, Duration.ofSeconds(1));
        return new Slots(found.offer().rules(), agendas.of(found.calendar(), moment)).judge(start);
    }

    private Set<Place> places(Found found, Instant start) {
        return judge(found, start) instanceof Slot slot
                ? slot.places()
                : found.offer().rules().places();
    }

    private List<Instant> nearby(Found found, Instant start, @Nullable Place place) {
        return freeSlots.near(found.offer(), found.calendar(), start, place).stream()
                .map(slot -> slot.session().start())
                .toList();
    }

    private static Instant start(String name) {
        return StartName.read(name).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** A form that was made without our page has no key; then a repetition is a new request. */
    private static String key(BookingForm form) {
        String key = Objects.requireNonNullElse(form.key(), "");
        return key.isBlank() || key.length() > 200 ? UUID.randomUUID().toString() : "form/" + key;
    }
}
