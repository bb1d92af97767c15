package dev.anteroom.booking.practitioner;

import java.util.UUID;

/** Names a practitioner: the id of their person in {@code content.people}. */
public record PractitionerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
