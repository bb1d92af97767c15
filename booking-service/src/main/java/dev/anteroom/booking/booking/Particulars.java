package dev.anteroom.booking.booking;

import dev.anteroom.booking.client.ClientCipher;
import org.jspecify.annotations.Nullable;

/**
 * What a client said in one booking.
 *
 * @param note may be empty
 */
public record Particulars(String name, String note) {

    static Particulars open(
            BookingId booking,
            ClientCipher cipher,
            byte @Nullable [] name,
            byte @Nullable [] note) {
        return new Particulars(
                name == null ? "" : cipher.open(nameField(booking), name),
                note == null ? "" : cipher.open(noteField(booking), note));
    }

    static String nameField(BookingId booking) {
        return "booking/" + booking + "/name";
    }

    static String noteField(BookingId booking) {
        return "booking/" + booking + "/note";
    }

    @Override
    public String toString() {
        return "Particulars[masked]";
    }
}
