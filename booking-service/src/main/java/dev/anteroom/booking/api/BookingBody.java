package dev.anteroom.booking.api;

import dev.anteroom.booking.booking.BookingRequest;
import dev.anteroom.booking.booking.ClientDetails;
import dev.anteroom.booking.moment.Era;
import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a booking; anything may be missing.
 *
 * @param start ISO 8601 with an offset
 * @param place optional key of a place
 * @param zone IANA zone in which the client reads times
 * @param consent must be true
 */
record BookingBody(
        @Nullable UUID offer,
        @Nullable String start,
        @Nullable String place,
        @Nullable String name,
        @Nullable String email,
        @Nullable String note,
        @Nullable String zone,
        @Nullable Boolean consent) {

    /** The version of consent that programs give. */
    private static final String CONSENT = "api-1";

    /** The request, or a problem that names every field at fault. */
    BookingRequest request() {
        Optional<Instant> at = instant();
        List<String> faults = faults(at);
        if (!faults.isEmpty()) {
            throw Refusals.invalid(faults);
        }
        return new BookingRequest(
                new OfferId(Objects.requireNonNull(offer)),
                at.orElseThrow(),
                Place.ofKey(text(place)).orElse(null),
                new ClientDetails(
                        text(name).strip(),
                        EmailAddress.of(text(email)),
                        text(note).strip(),
                        Zones.find(zone).orElseThrow(),
                        CONSENT));
    }

    private List<String> faults(Optional<Instant> at) {
        List<String> faults = new ArrayList<>();
        note(faults, "offer", offer != null);
        note(faults, "start", at.isPresent());
        note(faults, "place", place == null || Place.ofKey(place).isPresent());
        note(
                faults,
                "name",
                !text(name).isBlank()
                        && text(name).length() <= ClientDetails.LONGEST_NAME
                        && isClean(text(name), ""));
        note(faults, "email", EmailAddress.read(text(email)).isPresent());
        note(
                faults,
                "note",
                text(note).length() <= ClientDetails.LONGEST_NOTE && isClean(text(note), "\r\n\t"));
        note(faults, "zone", Zones.find(zone).isPresent());
        note(faults, "consent", Boolean.TRUE.equals(consent));
        return faults;
    }

    private Optional<Instant> instant() {
        try {
            return Optional.of(OffsetDateTime.parse(text(start)).toInstant()).filter(Era::holds);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void note(List<String> faults, String field, boolean fit) {
        if (!fit) {
            faults.add(field);
        }
    }

    private static boolean isClean(String text, String allowed) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    @Override
    public String toString() {
        return "BookingBody[masked]";
    }
}
