package dev.anteroom.booking.offer;

import java.util.UUID;

/** Names an offer. */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
