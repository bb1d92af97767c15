package dev.anteroom.booking.booking;

import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What came of a wish to book. Holds nothing about the client. */
public sealed interface BookingOutcome {

    /**
     * The session is theirs.
     *
     * @param linkGeneration the generation that its first links are made with
     */
    record Booked(
            BookingId booking,
            PractitionerId practitioner,
            OfferId offer,
            Instant start,
            Instant end,
            Place place,
            int linkGeneration)
            implements BookingOutcome {}

    /**
     * Somebody else has that time.
     *
     * @param alternatives starts that were free at that moment, nearest first chosen, in order
     */
    record SlotTaken(List<Instant> alternatives) implements BookingOutcome {

        public SlotTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * The notice is too short.
     *
     * @param earliest from when on a start can be booked
     */
    record TooSoon(Instant earliest, List<Instant> alternatives) implements BookingOutcome {

        public TooSoon {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * The calendar is not open that far ahead.
     *
     * @param lastDay the last day that can be booked, in the practitioner's zone
     */
    record BeyondHorizon(LocalDate lastDay) implements BookingOutcome {}

    /** No session begins then. */
    record NotAStart(List<Instant> alternatives) implements BookingOutcome {

        public NotAStart {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** At that time the practitioner can be met in other places only. */
    record OtherPlace(Set<Place> places) implements BookingOutcome {

        public OtherPlace {
            places = Set.copyOf(places);
        }
    }

    /**
     * The client has as many bookings ahead as one may have.
     *
     * @param most how many that is
     */
    record TooMany(int most) implements BookingOutcome {}

    /** There is no such offer, or not any more. */
    record NotOffered() implements BookingOutcome {}

    /** The idempotency key was used before for another request. */
    record KeyReused() implements BookingOutcome {}
}
