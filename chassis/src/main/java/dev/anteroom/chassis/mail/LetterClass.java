package dev.anteroom.chassis.mail;

/** How a letter is treated: in which order it leaves, and what is done when its fate is unknown. */
public enum LetterClass {
    /**
     * One person waits for it (a booking, a confirmation). Leaves first; when a crash leaves it
     * unknown whether it was sent, it is sent once more with the same Message-ID.
     */
    TRANSACTIONAL,
    /**
     * One of many alike (a newsletter). Leaves behind the transactional ones; when its fate is
     * unknown, staff decide.
     */
    BULK
}
