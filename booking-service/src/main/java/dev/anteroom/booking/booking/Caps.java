package dev.anteroom.booking.booking;

import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * Applies the rules about one client, whom it knows by the blind index of the address. Asked only
 * under the lock and for a time that is free: a mere look must not tell whether somebody is a
 * client.
 */
class Caps {

    private final Bookings bookings;
    private final ClientVault vault;
    private final BookingSettings settings;
    private final Clock clock;

    Caps(Bookings bookings, ClientVault vault, BookingSettings settings, Clock clock) {
        this.bookings = bookings;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first rule that refuses this client another booking with the practitioner. */
    Optional<BookingOutcome> refusal(PractitionerId practitioner, EmailAddress address) {
        int ahead =
                bookings.countAhead(practitioner, vault.addressIndexes(address), clock.instant());
        return ClientPolicy.ALL.stream()
                .map(policy -> policy.refusal(ahead, settings))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
