package dev.anteroom.booking.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule about how much one client may have. The rules about time are those of the package {@code
 * slot}.
 */
@FunctionalInterface
interface ClientPolicy {

    /** All rules, in the order in which a client hears of them. */
    List<ClientPolicy> ALL = List.of(ClientPolicy::bookingsAhead);

    /**
     * Why the client cannot have another booking, or null when this rule has nothing against it.
     *
     * @param ahead how many live bookings they have before them
     */
    @Nullable BookingOutcome refusal(int ahead, BookingSettings settings);

    private static @Nullable BookingOutcome bookingsAhead(int ahead, BookingSettings settings) {
        return ahead >= settings.mostAhead()
                ? new BookingOutcome.TooMany(settings.mostAhead())
                : null;
    }
}
