package dev.anteroom.booking.visit;

import dev.anteroom.booking.booking.ClientDetails;
import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client typed; anything may be missing or wrong, and nothing of it is lost. */
record BookingForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String note,
        @Nullable String place,
        @Nullable String zone,
        @Nullable String consent,
        @Nullable String key) {

    /** The version of the text behind the box. */
    static final String CONSENT = "2026-1";

    static BookingForm empty(ZoneId zone, String key) {
        return new BookingForm("", "", "", null, zone.getId(), null, key);
    }

    BookingForm withKey(String newKey) {
        return new BookingForm(name, email, note, place, zone, consent, newKey);
    }

    /** By field, the message that says what to mend; empty when all is well. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (chosenPlace().isEmpty()) {
            errors.put("place", "booking.form.place.missing");
        }
        String givenName = text(name).strip();
        if (givenName.isEmpty()) {
            errors.put("name", "booking.form.name.missing");
        } else if (givenName.length() > ClientDetails.LONGEST_NAME || hasControl(givenName, "")) {
            errors.put("name", "booking.form.name.invalid");
        }
        if (EmailAddress.read(text(email)).isEmpty()) {
            errors.put("email", "booking.form.email.invalid");
        }
        if (tidyNote().length() > ClientDetails.LONGEST_NOTE || hasControl(tidyNote(), "\n\t")) {
            errors.put("note", "booking.form.note.invalid");
        }
        if (consent == null) {
            errors.put("consent", "booking.form.consent.missing");
        }
        return errors;
    }

    /** Only for a form without errors. */
    ClientDetails details(ZoneId zone) {
        return new ClientDetails(
                text(name).strip(), EmailAddress.of(text(email)), tidyNote(), zone, CONSENT);
    }

    Optional<Place> chosenPlace() {
        return Place.ofKey(text(place));
    }

    ZoneId zoneOr(ZoneId other) {
        return Zones.find(zone).orElse(other);
    }

    private String tidyNote() {
        return text(note).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean hasControl(String text, String allowed) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    @Override
    public String toString() {
        return "BookingForm[masked]";
    }
}
