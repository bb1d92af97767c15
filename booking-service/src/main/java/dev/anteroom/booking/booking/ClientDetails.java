package dev.anteroom.booking.booking;

import dev.anteroom.chassis.mail.EmailAddress;
import java.time.ZoneId;

/**
 * What a client says about themselves.
 *
 * @param name one line, 1 to 200 characters
 * @param note at most 2000 characters; may be empty
 * @param zone in which they read times
 * @param consent version of the text that they agreed to
 */
public record ClientDetails(
        String name, EmailAddress address, String note, ZoneId zone, String consent) {

    /** The most characters that a name may have. */
    public static final int LONGEST_NAME = 200;

    /** The most characters that a note may have. */
    public static final int LONGEST_NOTE = 2000;

    public ClientDetails {
        if (name.isBlank() || name.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "A name of 1 to 200 and a note of 0 to 2000 letters");
        }
    }

    @Override
    public String toString() {
        return "ClientDetails[masked]";
    }
}
