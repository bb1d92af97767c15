package dev.anteroom.booking.demo;

import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.SessionRules;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * An offer of the demo practice.
 *
 * @param minutes its length
 */
record DemoOffer(
        String slug, String name, String summary, int minutes, Set<Place> places, String price) {

    private static final Duration BREAK = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration NOTICE = Duration.ofDays(2);

    /** As the page "Fees" says, and less than the notice: who books late may change their mind. */
    private static final Duration CANCEL_NOTICE = Duration.ofDays(1);

    private static final int HORIZON_DAYS = 60;

    Offer of(PractitionerId practitioner, UUID id, int position) {
        SessionRules rules =
                new SessionRules(
                        Duration.ofMinutes(minutes),
                        Duration.ZERO,
                        BREAK,
                        STEP,
                        NOTICE,
                        HORIZON_DAYS,
                        places);
        return new Offer(
                new OfferId(id),
                practitioner,
                slug,
                name,
                summary,
                rules,
                CANCEL_NOTICE,
                "",
                price,
                position,
                true,
                1);
    }
}
