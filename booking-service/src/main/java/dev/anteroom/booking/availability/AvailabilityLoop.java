package dev.anteroom.booking.availability;

import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;

/**
 * Goes round several times a second. What a booking changes is told in the next round, so a burst
 * of changes becomes one event.
 */
class AvailabilityLoop extends Rounds {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_AT_ONCE = 200;

    private final TellAvailability tell;

    AvailabilityLoop(TellAvailability tell) {
        super("availability", PAUSE, "Free times wait to be told");
        this.tell = tell;
    }

    @Override
    protected void round() {
        for (int i = 0; i < MOST_AT_ONCE && isRunning() && tell.tellNext(); i++) {
            // Until there is no more to tell.
        }
    }
}
