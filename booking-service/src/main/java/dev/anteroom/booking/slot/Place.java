package dev.anteroom.booking.slot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where practitioner and client meet. */
public enum Place {
    IN_PERSON,
    VIDEO,
    PHONE;

    /** The name in addresses, rows and messages, such as {@code in-person}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The place of this key; empty for any other text. */
    public static Optional<Place> ofKey(String key) {
        return Arrays.stream(values()).filter(place -> place.key().equals(key)).findFirst();
    }
}
