package dev.anteroom.booking.slot;

import java.util.Set;

/**
 * A start that can be booked.
 *
 * @param start on the practitioner's clock
 * @param session from start to end
 * @param places where the session can take place at that time; at least one
 */
public record Slot(LocalStart start, TimeRange session, Set<Place> places) implements Judgement {

    public Slot {
        places = Set.copyOf(places);
    }
}
