package dev.anteroom.booking.practitioner;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can be booked.
 *
 * @param slug their part of an address
 * @param role what they are, in a few words; may be empty
 * @param summary one or two sentences; may be empty
 * @param zone where they are at home, until they set another in the studio
 * @param portrait path of a picture on the site
 * @param portraitAlt what the picture shows; may be empty
 * @param bookable whether clients may book them
 */
public record Practitioner(
        PractitionerId id,
        String slug,
        String name,
        String role,
        String summary,
        ZoneId zone,
        @Nullable String portrait,
        String portraitAlt,
        boolean bookable) {

    /** The name that one says aloud. */
    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
