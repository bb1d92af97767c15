package dev.anteroom.booking.booking;

import dev.anteroom.booking.practitioner.PractitionerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels a booking, by its client while they were told that they can, or by staff at any time. */
public class CancelBooking {

    private final TransactionTemplate transaction;
    private final PractitionerLock lock;
    private final Bookings bookings;
    private final BookingWriter writer;
    private final List<BookingFollowUp> followUps;
    private final Clock clock;

    CancelBooking(
            TransactionTemplate transaction,
            PractitionerLock lock,
            Bookings bookings,
            BookingWriter writer,
            List<BookingFollowUp> followUps,
            Clock clock) {
        this.transaction = transaction;
        this.lock = lock;
        this.bookings = bookings;
        this.writer = writer;
        this.followUps = List.copyOf(followUps);
        this.clock = clock;
    }

    /** Cancels on behalf of the one who holds the link. */
    public CancelOutcome byClient(BookingId id) {
        return cancel(id, CancelledBy.CLIENT);
    }

    /** Cancels on behalf of the practice; the window does not bind it. */
    public CancelOutcome byStaff(BookingId id) {
        return cancel(id, CancelledBy.STAFF);
    }

    private CancelOutcome cancel(BookingId id, CancelledBy by) {
        Deadline deadline = lock.deadline();
        PractitionerId practitioner = bookings.find(id).orElseThrow().practitioner();
        return lock.inTurn(
                practitioner,
                deadline,
                () ->
                        lock.inTime(
                                transaction,
                                deadline,
                                () -> {
                                    lock.take(practitioner, deadline);
                                    return decide(bookings.findForUpdate(id).orElseThrow(), by);
                                }));
    }

    private CancelOutcome decide(Booking booking, CancelledBy by) {
        Instant now = clock.instant();
        if (!booking.state().isLive()) {
            return new CancelOutcome.Cancelled(booking);
        }
        if (booking.isOver(now)) {
            return new CancelOutcome.Over(booking);
        }
        if (by == CancelledBy.CLIENT && now.isAfter(booking.cancelUntil())) {
            return new CancelOutcome.TooLate(booking, booking.cancelUntil());
        }
        writer.cancel(booking.id(), by);
        Booking cancelled = bookings.find(booking.id()).orElseThrow();
        followUps.forEach(followUp -> followUp.changed(cancelled));
        return new CancelOutcome.Cancelled(cancelled);
    }
}
