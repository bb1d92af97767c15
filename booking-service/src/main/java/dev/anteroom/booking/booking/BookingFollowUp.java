package dev.anteroom.booking.booking;

/** What else a change of a booking entails; part of its transaction. */
public interface BookingFollowUp {

    /** The booking has just come to its present state. */
    void changed(Booking booking);
}
