package dev.anteroom.booking.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bookings are decided.
 *
 * @param patience how long a request waits for others who book the same practitioner, before it is
 *     told to come back; 100 ms to 10 s, and less than others wait for a connection
 * @param queueing how long it waits before that for its turn, holding nothing; 100 ms to 15 s, so
 *     that the gateway still hears the answer
 * @param mostAhead how many bookings one address can have ahead of it with one practitioner; 1 to
 *     1000
 */
@ConfigurationProperties("anteroom.booking")
public record BookingSettings(
        @DefaultValue("1500ms") Duration patience,
        @DefaultValue("10s") Duration queueing,
        @DefaultValue("8") int mostAhead) {

    public BookingSettings {
        if (patience.toMillis() < 100 || patience.toSeconds() > 10) {
            throw new IllegalArgumentException("anteroom.booking.patience must be 100ms to 10s");
        }
        if (queueing.toMillis() < 100 || queueing.toSeconds() > 15) {
            throw new IllegalArgumentException("anteroom.booking.queueing must be 100ms to 15s");
        }
        if (mostAhead < 1 || mostAhead > 1000) {
            throw new IllegalArgumentException("anteroom.booking.most-ahead must be 1 to 1000");
        }
    }
}
