package dev.anteroom.booking.visit;

import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.slot.Place;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * An offer in words.
 *
 * @param length such as "50 minutes"
 * @param places such as "in person or by video"
 * @param notice until when it can be booked, from the very rule that decides
 * @param cancelling until when it can be cancelled, likewise
 */
record OfferView(Offer offer, String length, String places, String notice, String cancelling) {

    static OfferView of(Offer offer, Words words) {
        return new OfferView(
                offer,
                words.length(offer.rules().length()),
                places(offer.rules().places(), words),
                offer.rules().notice().isZero()
                        ? words.say("booking.notice.none")
                        : words.say("booking.notice", words.length(offer.rules().notice())),
                offer.cancelNotice().isZero()
                        ? words.say("booking.cancelling.any")
                        : words.say("booking.cancelling", words.length(offer.cancelNotice())));
    }

    static String places(Collection<Place> places, Words words) {
        return places.stream()
                .sorted()
                .map(place -> place(place, words))
                .collect(Collectors.joining(words.say("booking.place.or")));
    }

    static String place(Place place, Words words) {
        return words.say("booking.place." + place.key());
    }
}
