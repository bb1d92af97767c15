package dev.anteroom.booking.visit;

import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.List;
import java.util.Optional;

/** Finds what an address names, or ends the request with 404. */
class Finder {

    private final Practitioners practitioners;
    private final Offers offers;
    private final Calendars calendars;

    Finder(Practitioners practitioners, Offers offers, Calendars calendars) {
        this.practitioners = practitioners;
        this.offers = offers;
        this.calendars = calendars;
    }

    List<Practitioner> bookable() {
        return practitioners.bookable();
    }

    Practitioner practitioner(String slug) {
        return practitioners
                .find(slug)
                .filter(Practitioner::bookable)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    List<Offer> offers(PractitionerId practitioner) {
        return offers.active(practitioner);
    }

    Found find(String practitionerSlug, String offerSlug) {
        Practitioner practitioner = practitioner(practitionerSlug);
        return offers.find(practitioner.id(), offerSlug)
                .filter(Offer::active)
                .map(offer -> new Found(practitioner, calendars.of(practitioner), offer))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** What a booking is about, though it may not be offered any more, or they may have left. */
    Optional<Found> find(PractitionerId practitioner, OfferId offer) {
        return practitioners
                .findEver(practitioner)
                .flatMap(
                        person ->
                                offers.find(offer)
                                        .map(
                                                found ->
                                                        new Found(
                                                                person,
                                                                calendars.of(person),
                                                                found)));
    }
}
