package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.ledger.Arrears;
import dev.anteroom.chassis.time.Lookout;
import java.time.Duration;

/** How far the mail is behind, as of the last look. */
final class MailFigures extends Lookout<MailFigures.Seen> {

    private final Arrears arrears;

    MailFigures(Arrears arrears, Duration every) {
        super("mail-figures", every, "The figures of the mail stay as they were");
        this.arrears = arrears;
    }

    @Override
    protected Seen look() {
        return new Seen(
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
