package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.Arrears;
import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks now and then how far the mail is behind, so that nobody who asks keeps the senders from
 * their connections or waits for a database that is away.
 */
final class MailFigures extends Rounds {

    private final Arrears arrears;
    private volatile @Nullable Seen last;

    MailFigures(Arrears arrears, Duration every) {
        super("mail-figures", every, "The figures of the mail stay as they were");
        this.arrears = arrears;
    }

    /** What was seen at the last look; null before the first. */
    @Nullable Seen last() {
        return last;
    }

    @Override
    protected void round() {
        last =
                new Seen(
                        arrears.waiting(),
                        arrears.uncertain(),
                        arrears.overdue(false),
                        arrears.overdue(true));
    }

    /**
     * The figures of one look, over all replicas.
     *
     * @param waiting letters that no sender has taken yet
     * @param uncertain letters whose fate only a person can decide
     * @param overdue how long the first letter but newsletters has been due
     * @param bulkOverdue how long the first newsletter has been due
     */
    record Seen(long waiting, long uncertain, Duration overdue, Duration bulkOverdue) {}
}
