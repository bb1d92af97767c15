package dev.anteroom.booking.invitation;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.Clock;

/** Makes the iCalendar objects of bookings. */
public class Invitations {

    private final Words words;
    private final EmailAddress organizer;
    private final Clock clock;

    Invitations(Words words, EmailAddress organizer, Clock clock) {
        this.words = words;
        this.organizer = organizer;
        this.clock = clock;
    }

    /** What a calendar is told of the booking as it is now. */
    public Invitation of(Booking booking) {
        return new Invitation(booking, words.say("invitation.title"), organizer, clock.instant());
    }
}
