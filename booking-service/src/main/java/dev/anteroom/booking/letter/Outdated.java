package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingState;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import java.time.Clock;
import java.util.Optional;

/**
 * Why a letter about a booking is not true any more when it leaves: days may lie in between, where
 * a restore put it on hold.
 *
 * @param about the state that the letter tells of; a booking that moved on gets another letter
 */
record Outdated(BookingState about, Clock clock) {

    /**
     * Empty when it may leave. A session that is over is announced to nobody; that it was cancelled
     * is still news to whoever was not told, and takes it out of their calendar.
     */
    Optional<Rendering> reason(Booking booking) {
        if (booking.state() != about) {
            return Optional.of(new Suppressed("moved-on"));
        }
        return about.isLive() && booking.isOver(clock.instant())
                ? Optional.of(new Suppressed("over"))
                : Optional.empty();
    }
}
