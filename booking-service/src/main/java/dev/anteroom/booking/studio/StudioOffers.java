package dev.anteroom.booking.studio;

import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.setup.PractitionerSetup;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** What a practitioner offers. */
@Controller
@RequestMapping("/studio/offers")
class StudioOffers {

    private final Desk desk;
    private final Offers offers;
    private final PractitionerSetup setup;
    private final Ids ids;
    private final Words words;

    StudioOffers(Desk desk, Offers offers, PractitionerSetup setup, Ids ids, Words words) {
        this.desk = desk;
        this.offers = offers;
        this.setup = setup;
        this.ids = ids;
        this.words = words;
    }

    @GetMapping
    Rendering list(Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return desk.find(staff)
                .<Rendering.Builder<?>>map(
                        person ->
                                Rendering.view("studio/offers")
                                        .modelAttribute("person", person)
                                        .modelAttribute(
                                                "lines",
                                                offers.of(person.id()).stream()
                                                        .map(this::line)
                                                        .toList()))
                .orElseGet(() -> Rendering.view("studio/no-offers"))
                .modelAttribute("studio", true)
                .build();
    }

    @GetMapping("/new")
    Rendering blank(Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        desk.own(staff);
        return page(OfferForm.empty(), "/studio/offers/new", "").build();
    }

    @PostMapping("/new")
    Rendering add(
            @ModelAttribute("form") OfferForm form, Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Practitioner person = desk.own(staff);
        Optional<Offer> offer = form.read(new OfferId(ids.next()), person.id(), null);
        if (offer.isEmpty()) {
            return refused(
                    form, "/studio/offers/new", "studio.offer.invalid", OfferErrors.of(form, true));
        }
        return setup.add(offer.get())
                ? Rendering.redirectTo("/studio/offers").build()
                : refused(
                        form,
                        "/studio/offers/new",
                        "studio.offer.exists",
                        Map.of("name", "studio.offer.exists"));
    }

    @GetMapping("/{id}")
    Rendering show(@PathVariable("id") UUID id, Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Offer offer = own(id, desk.own(staff));
        return page(OfferForm.of(offer), "/studio/offers/" + id, "").build();
    }

    @PostMapping("/{id}")
    Rendering keep(
            @PathVariable("id") UUID id,
            @ModelAttribute("form") OfferForm form,
            Staff staff,
            ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Practitioner person = desk.own(staff);
        Offer known = own(id, person);
        Optional<Offer> offer = form.read(known.id(), person.id(), known.slug());
        if (offer.isEmpty()) {
            return refused(
                    form,
                    "/studio/offers/" + id,
                    "studio.offer.invalid",
                    OfferErrors.of(form, false));
        }
        return setup.replace(offer.get())
                ? Rendering.redirectTo("/studio/offers").build()
                : stale(form, own(id, person));
    }

    /** What was typed is shown with the version that is there now, so that it can be saved over. */
    private static Rendering stale(OfferForm form, Offer now) {
        return page(form, "/studio/offers/" + now.id(), "studio.offer.stale")
                .modelAttribute("version", now.version())
                .status(HttpStatus.CONFLICT)
                .build();
    }

    private Offer own(UUID id, Practitioner person) {
        return offers.find(new OfferId(id))
                .filter(offer -> offer.practitioner().equals(person.id()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static Rendering refused(
            OfferForm form, String action, String error, Map<String, String> fields) {
        return page(form, action, error)
                .modelAttribute("errors", fields)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private static Rendering.Builder<?> page(OfferForm form, String action, String error) {
        return Rendering.view("studio/offer")
                .modelAttribute("studio", true)
                .modelAttribute("form", form)
                .modelAttribute("version", Objects.requireNonNullElse(form.version(), ""))
                .modelAttribute("action", action)
                .modelAttribute("error", error)
                .modelAttribute("errors", Map.of())
                .modelAttribute("bounds", OfferErrors.BOUNDS)
                .modelAttribute("places", Arrays.stream(Place.values()).map(Place::key).toList());
    }

    private Line line(Offer offer) {
        return new Line(offer, words.length(offer.rules().length()));
    }

    /** An offer in the list. */
    record Line(Offer offer, String length) {}
}
