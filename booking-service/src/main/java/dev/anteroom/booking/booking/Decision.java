package dev.anteroom.booking.booking;

import dev.anteroom.booking.agenda.Agendas;
import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.booking.slot.Judgement;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.Refusal;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.Slots;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applies the rules to one request, as the database stands at this moment. */
class Decision {

    private final Practitioners practitioners;
    private final Offers offers;
    private final Calendars calendars;
    private final Agendas agendas;
    private final FreeSlots freeSlots;

    Decision(
            Practitioners practitioners,
            Offers offers,
            Calendars calendars,
            Agendas agendas,
            FreeSlots freeSlots) {
        this.practitioners = practitioners;
        this.offers = offers;
        this.calendars = calendars;
        this.agendas = agendas;
        this.freeSlots = freeSlots;
    }

    /** Whose lock stands before this offer, whether or not it can be booked. */
    Optional<PractitionerId> practitioner(OfferId id) {
        return offers.find(id).map(Offer::practitioner);
    }

    /** What can be booked under this id, with the calendar of its practitioner. */
    Optional<Offered> offered(OfferId id) {
        return offers.find(id)
                .filter(Offer::active)
                .flatMap(
                        offer ->
                                practitioners
                                        .find(offer.practitioner())
                                        .filter(Practitioner::bookable)
                                        .map(calendars::of)
                                        .map(calendar -> new Offered(offer, calendar)));
    }

    /** Free at that place, or refused with a reason. */
    Verdict decide(BookingRequest request, Offered offered) {
        List<Instant> none = List.of();
        return switch (judge(request, offered)) {
            case Slot slot -> atPlace(request, slot);
            case Refusal.Taken taken -> new Refused(new BookingOutcome.SlotTaken(none));
            case Refusal.TooSoon soon ->
                    new Refused(new BookingOutcome.TooSoon(soon.earliest(), none));
            case Refusal.BeyondHorizon beyond ->
                    new Refused(new BookingOutcome.BeyondHorizon(beyond.lastDay()));
            case Refusal.NotAStart no -> new Refused(new BookingOutcome.NotAStart(none));
        };
    }

    private Judgement judge(BookingRequest request, Offered offered) {
        TimeRange start = TimeRange.of(request.start(), Duration.ofSeconds(1));
        return new Slots(offered.offer().rules(), agendas.of(offered.calendar(), start))
                .judge(request.start());
    }

    private static Verdict atPlace(BookingRequest request, Slot slot) {
        Place wanted = request.place();
        if (wanted == null) {
            return new Free(slot, slot.places().stream().sorted().findFirst().orElseThrow());
        }
        return slot.places().contains(wanted)
                ? new Free(slot, wanted)
                : new Refused(new BookingOutcome.OtherPlace(slot.places()));
    }

    /** Adds the starts that are free now, nearest to the one that was wanted, where they help. */
    BookingOutcome withAlternatives(BookingOutcome refusal, BookingRequest request) {
        return switch (refusal) {
            case BookingOutcome.SlotTaken taken ->
                    new BookingOutcome.SlotTaken(alternatives(request));
            case BookingOutcome.TooSoon soon ->
                    new BookingOutcome.TooSoon(soon.earliest(), alternatives(request));
            case BookingOutcome.NotAStart no -> new BookingOutcome.NotAStart(alternatives(request));
            case BookingOutcome.Booked other -> other;
            case BookingOutcome.BeyondHorizon other -> other;
            case BookingOutcome.OtherPlace other -> other;
            case BookingOutcome.TooMany other -> other;
            case BookingOutcome.NotOffered other -> other;
            case BookingOutcome.KeyReused other -> other;
        };
    }

    private List<Instant> alternatives(BookingRequest request) {
        return offered(request.offer()).stream()
                .flatMap(
                        offered ->
                                freeSlots
                                        .near(
                                                offered.offer(),
                                                offered.calendar(),
                                                request.start(),
                                                request.place())
                                        .stream())
                .map(slot -> slot.session().start())
                .toList();
    }

    /** What the rules say. */
    sealed interface Verdict {}

    /** It can be booked. */
    record Free(Slot slot, Place place) implements Verdict {}

    /** It cannot. */
    record Refused(BookingOutcome outcome) implements Verdict {}

    /** An offer that stands, and the time of who offers it. */
    record Offered(Offer offer, Calendar calendar) {}
}
