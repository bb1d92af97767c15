package dev.anteroom.booking.setup;

import dev.anteroom.booking.availability.Availability;
import dev.anteroom.booking.booking.PractitionerLock;
import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.purge.PagePurge;
import dev.anteroom.booking.slot.WeeklyHours;
import dev.anteroom.chassis.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes hours and offers under the lock that bookings are decided under; what pages and others
 * show of them follows in the same transaction.
 */
public class PractitionerSetup {

    private final TransactionTemplate transaction;
    private final PractitionerLock lock;
    private final Calendars calendars;
    private final Offers offers;
    private final Availability availability;
    private final PagePurge purge;

    PractitionerSetup(
            TransactionTemplate transaction,
            PractitionerLock lock,
            Calendars calendars,
            Offers offers,
            Availability availability,
            PagePurge purge) {
        this.transaction = transaction;
        this.lock = lock;
        this.calendars = calendars;
        this.offers = offers;
        this.availability = availability;
        this.purge = purge;
    }

    /**
     * Sets zone and weekly hours. Bookings that were made stay as they are.
     *
     * @param version of the calendar that was shown; 0 where there was none
     * @return false when somebody else changed it since
     */
    public boolean keepWeek(PractitionerId practitioner, WeeklyHours week, long version) {
        return change(
                practitioner,
                () -> {
                    boolean known =
                            calendars.find(practitioner).map(Calendar::version).orElse(0L)
                                    == version;
                    if (known) {
                        calendars.keepWeek(practitioner, week);
                    }
                    return known;
                });
    }

    /** Sets where letters about bookings go; null for nowhere. */
    public void sendNoticesTo(Practitioner practitioner, @Nullable EmailAddress address) {
        transaction.executeWithoutResult(status -> calendars.sendNoticesTo(practitioner, address));
    }

    /**
     * Adds an offer.
     *
     * @return false when the practitioner has one of this slug
     */
    public boolean add(Offer offer) {
        return change(offer.practitioner(), () -> offers.add(offer));
    }

    /**
     * Replaces an offer.
     *
     * @return false when somebody else did since it was read
     */
    public boolean replace(Offer offer) {
        return change(offer.practitioner(), () -> offers.replace(offer));
    }

    private boolean change(PractitionerId practitioner, Write write) {
        return transaction.execute(
                status -> {
                    lock.limitWaiting();
                    lock.take(practitioner);
                    boolean done = write.write();
                    if (done) {
                        tell(practitioner);
                    }
                    return done;
                });
    }

    /** Free times are told anew, and kept pages forgotten. */
    private void tell(PractitionerId practitioner) {
        availability.changed(practitioner);
        purge.purge(practitioner.toString());
    }

    /** A write that says whether it took place. */
    @FunctionalInterface
    private interface Write {

        boolean write();
    }
}
