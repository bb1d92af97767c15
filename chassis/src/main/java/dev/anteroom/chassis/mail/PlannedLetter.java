package dev.anteroom.chassis.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is owed. Who it is, what it says and to which address it goes is asked of the
 * {@link LetterRenderer} of its kind when it is about to leave.
 *
 * @param kind lower-case words joined by hyphens, such as {@code booking-confirmation}
 * @param reference what it is about: a booking, an issue, a sign-in code
 * @param recipient who it is for, as the renderer knows them; never an address
 * @param occasion counts letters of one kind about one thing to one person, from 1; the same four
 *     values name the same letter, which is planned once
 * @param letterClass transactional or bulk
 * @param notBefore when it may leave; null for at once
 */
public record PlannedLetter(
        String kind,
        UUID reference,
        UUID recipient,
        int occasion,
        LetterClass letterClass,
        @Nullable Instant notBefore) {

    public PlannedLetter {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not a kind of letter: " + kind);
        }
        if (occasion < 1) {
            throw new IllegalArgumentException("Occasions start at 1: " + occasion);
        }
    }

    /** A transactional letter that may leave at once, the first of its kind. */
    public static PlannedLetter transactional(String kind, UUID reference, UUID recipient) {
        return new PlannedLetter(kind, reference, recipient, 1, LetterClass.TRANSACTIONAL, null);
    }

    /** The same on its n-th occasion. */
    public PlannedLetter onOccasion(int number) {
        return new PlannedLetter(kind, reference, recipient, number, letterClass, notBefore);
    }

    /** The same, not before this instant. */
    public PlannedLetter notBefore(Instant instant) {
        return new PlannedLetter(kind, reference, recipient, occasion, letterClass, instant);
    }
}
