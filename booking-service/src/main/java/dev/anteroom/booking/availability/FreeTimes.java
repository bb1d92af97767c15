package dev.anteroom.booking.availability;

import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.availability.AvailabilityChanged.Free;
import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the free times over all offers of a practitioner. */
class FreeTimes {

    /** Enough to show the next ones; the event says up to when they are complete. */
    private static final int MOST = 100;

    private static final int DAYS = 60;

    private final Offers offers;
    private final Calendars calendars;
    private final FreeSlots freeSlots;
    private final Clock clock;

    FreeTimes(Offers offers, Calendars calendars, FreeSlots freeSlots, Clock clock) {
        this.offers = offers;
        this.calendars = calendars;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    AvailabilityChanged of(Practitioner practitioner) {
        Calendar calendar = calendars.of(practitioner);
        ZoneId zone = calendar.week().zone();
        Instant now = clock.instant();
        Instant end = LocalDate.ofInstant(now, zone).plusDays(DAYS).atStartOfDay(zone).toInstant();
        SortedMap<Instant, Long> minutes = minutes(practitioner, calendar, new TimeRange(now, end));
        List<Free> slots =
                minutes.entrySet().stream()
                        .limit(MOST)
                        .map(entry -> new Free(entry.getKey(), entry.getValue()))
                        .toList();
        Instant until =
                minutes.size() > MOST
                        ? minutes.keySet().stream().skip(MOST).findFirst().orElse(end)
                        : end;
        return new AvailabilityChanged(practitioner.id().value(), zone.getId(), until, slots);
    }

    private SortedMap<Instant, Long> minutes(
            Practitioner practitioner, Calendar calendar, TimeRange range) {
        SortedMap<Instant, Long> minutes = new TreeMap<>();
        if (practitioner.bookable()) {
            for (Offer offer : offers.active(practitioner.id())) {
                for (Slot slot : freeSlots.of(offer, calendar, range)) {
                    minutes.merge(slot.session().start(), offer.minutes(), Math::min);
                }
            }
        }
        return minutes;
    }
}
