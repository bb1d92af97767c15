package dev.anteroom.booking.visit;

import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.practitioner.Practitioner;
import java.time.ZoneId;

/** What an address below {@code /book} names. */
record Found(Practitioner practitioner, Calendar calendar, Offer offer) {

    public ZoneId zone() {
        return calendar.week().zone();
    }

    /** Path of the page with the free times. */
    public String path() {
        return "/book/" + practitioner.slug() + "/" + offer.slug();
    }
}
