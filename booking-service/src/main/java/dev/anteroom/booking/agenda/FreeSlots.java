package dev.anteroom.booking.agenda;

import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.Slots;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which times of an offer are free. */
public class FreeSlots {

    /** The longest range that one question may span. */
    public static final Duration LONGEST = Duration.ofDays(62);

    private static final Duration NEARBY = Duration.ofDays(14);
    private static final int ALTERNATIVES = 6;

    private final Agendas agendas;

    public FreeSlots(Agendas agendas) {
        this.agendas = agendas;
    }

    /** The free slots that begin in this range, earliest first; a longer range is cut. */
    public List<Slot> of(Offer offer, Calendar calendar, TimeRange range) {
        TimeRange asked =
                range.length().compareTo(LONGEST) > 0
                        ? TimeRange.of(range.start(), LONGEST)
                        : range;
        return new Slots(offer.rules(), agendas.of(calendar, asked)).within(asked);
    }

    /**
     * The free slots nearest to a start that cannot be had, earliest first.
     *
     * @param place where they must be possible; null for anywhere
     */
    public List<Slot> near(Offer offer, Calendar calendar, Instant start, @Nullable Place place) {
        return of(offer, calendar, new TimeRange(start.minus(NEARBY), start.plus(NEARBY))).stream()
                .filter(slot -> place == null || slot.places().contains(place))
                .sorted(Comparator.comparing(slot -> distance(slot, start)))
                .limit(ALTERNATIVES)
                .sorted(Comparator.comparing(slot -> slot.session().start()))
                .toList();
    }

    private static Duration distance(Slot slot, Instant start) {
        return Duration.between(start, slot.session().start()).abs();
    }
}
