package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingFollowUp;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;

/** Owes letters to client and practitioner in the transaction that gives the reason for them. */
final class BookingLetters implements BookingFollowUp {

    static final String CONFIRMATION = "booking-confirmation";
    static final String CANCELLATION = "booking-cancellation";
    static final String NOTICE = "practitioner-booking";
    static final String CANCELLATION_NOTICE = "practitioner-cancellation";

    private final MailLedger ledger;

    BookingLetters(MailLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void changed(Booking booking) {
        switch (booking.state()) {
            case CONFIRMED -> plan(booking, CONFIRMATION, NOTICE);
            case CANCELLED -> plan(booking, CANCELLATION, CANCELLATION_NOTICE);
            case HELD, REQUESTED, EXPIRED -> {
                // Nothing is agreed, so there is nothing to write about.
            }
        }
    }

    private void plan(Booking booking, String toClient, String toPractitioner) {
        if (booking.client() != null) {
            ledger.plan(
                    PlannedLetter.transactional(
                            toClient, booking.id().value(), booking.client().value()));
        }
        ledger.plan(
                PlannedLetter.transactional(
                        toPractitioner, booking.id().value(), booking.practitioner().value()));
    }
}
