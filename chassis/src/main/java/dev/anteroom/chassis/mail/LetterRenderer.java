package dev.anteroom.chassis.mail;

/**
 * Writes one kind of letter. A bean of this type is all that is needed; there is one per kind.
 *
 * <p>Called on a virtual thread outside of any transaction, just before each attempt. Consent and
 * suppression are read here, from the database, so that a letter planned earlier respects what was
 * said since. It may write: a link with a random token is made here, since the ledger stores no
 * secrets (after a failed attempt it is called again, so earlier tokens should stay valid).
 */
public interface LetterRenderer {

    /** The kind of letters that it writes, as in {@link PlannedLetter#kind()}. */
    String kind();

    /**
     * Writes the letter or refuses.
     *
     * @throws RuntimeException when it cannot right now; the letter waits and is tried again, and
     *     fails after as many tries as a letter that the server defers
     */
    Rendering render(DueLetter letter);
}
