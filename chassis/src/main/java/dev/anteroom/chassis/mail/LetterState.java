package dev.anteroom.chassis.mail;

import java.util.Locale;

/** Where a letter is on its way. */
public enum LetterState {
    /** Owed, not tried yet. */
    WAITING,
    /** Being handed to an SMTP server; committed before the server is given the letter. */
    ATTEMPTING,
    /** The server took responsibility for it. */
    ACCEPTED,
    /** The server asked to come back later. */
    DEFERRED,
    /** Refused for good, or tried too often. */
    FAILED,
    /** Its renderer said that it must not go, and why. */
    SUPPRESSED,
    /** A restore stopped it; it leaves when staff let it go. */
    HELD,
    /** Taken back before it left. */
    CANCELLED,
    /** Nobody knows whether the server took it; staff decide. */
    UNCERTAIN;

    /** The word in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From the word in the database. */
    public static LetterState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
