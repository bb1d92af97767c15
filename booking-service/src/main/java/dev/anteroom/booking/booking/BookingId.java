package dev.anteroom.booking.booking;

import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
