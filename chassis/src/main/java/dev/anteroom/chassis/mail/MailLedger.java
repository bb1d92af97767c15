package dev.anteroom.chassis.mail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Knows of every letter whether it was sent. Plans are part of the caller's transaction: the letter
 * is owed exactly when the change that it tells of is committed.
 */
public interface MailLedger {

    /**
     * Owes one letter; it leaves within moments of the commit.
     *
     * @return false when this very letter was planned before
     * @throws IllegalStateException when no transaction is open
     */
    boolean plan(PlannedLetter letter);

    /**
     * Owes bulk letters to all whom a query names; those who are owed this letter already are
     * passed over.
     *
     * @return how many were added
     * @throws IllegalStateException when no transaction is open
     */
    long plan(BulkPlan plan);

    /**
     * Takes back what has not left yet. A letter that is being handed over at this moment still
     * goes.
     *
     * @return how many letters will not leave
     */
    int cancel(String kind, UUID reference);

    /** The same for one recipient. */
    int cancel(String kind, UUID reference, UUID recipient);

    /** How the letters about one thing stand. */
    LetterCounts counts(String kind, UUID reference);

    /** The same for several; every reference asked for is in the answer. */
    Map<UUID, LetterCounts> counts(String kind, Collection<UUID> references);

    /**
     * Letters of which it is, or was, unknown whether they were sent, newest doubt first.
     *
     * @param limit 1 to 1000
     */
    List<UncertainLetter> uncertain(int limit);

    /** The same about one thing. */
    List<UncertainLetter> uncertain(String kind, UUID reference, int limit);

    /**
     * Staff decide about a letter in doubt.
     *
     * @return false when it is not in doubt (any more)
     */
    boolean settle(UUID letter, Settlement settlement);

    /**
     * Lets letters go that a restore put on hold, each under the Message-ID that it always had. A
     * letter that was planned for later still waits until then.
     *
     * @return how many
     */
    int release(String kind, UUID reference);

    /** The same with all letters of a kind. */
    int release(String kind);

    /**
     * Takes back all letters of a kind that a restore put on hold.
     *
     * @return how many letters will not leave
     */
    int discard(String kind);

    /** What a restore put on hold and nobody has decided about, by kind in alphabetical order. */
    List<HeldLetters> held();

    /** What to do about a letter in doubt. */
    enum Settlement {
        /** Send it again, with the same Message-ID. */
        SEND_AGAIN,
        /** Take it as sent. */
        CONSIDER_SENT
    }
}
