package dev.anteroom.booking.booking;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.util.UUID;

/** Tells operators' programs that a booking changed: ids, state and version, never who or when. */
final class BookingEvents implements BookingFollowUp {

    private static final String TOPIC = "booking.bookings";

    private final Outbox outbox;

    BookingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Booking booking) {
        switch (booking.state()) {
            case REQUESTED, CONFIRMED, CANCELLED -> outbox.append(event(booking));
            case HELD, EXPIRED -> {
                // A hold is nobody's business.
            }
        }
    }

    private static OutgoingEvent event(Booking booking) {
        String state = booking.state().word();
        return new OutgoingEvent(
                TOPIC,
                booking.id().toString(),
                new EventType("booking." + state, 1),
                booking.version(),
                new Data(
                        booking.id().value(),
                        booking.practitioner().value(),
                        booking.offer().value(),
                        state,
                        booking.version()));
    }

    /** The event's data. */
    record Data(UUID bookingId, UUID practitionerId, UUID offerId, String state, long version) {}
}
