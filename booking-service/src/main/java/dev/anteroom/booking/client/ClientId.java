package dev.anteroom.booking.client;

import java.util.UUID;

/** Names a client of one practitioner. */
public record ClientId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
