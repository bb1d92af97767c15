package dev.anteroom.booking.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bookings are decided.
 *
 * @param patience how long a request waits for others who book the same practitioner, before it is
 *     told to come back; 100 ms to 10 s, and less than others wait for a connection
 * @param queueing how long it waits before that for its turn, holding nothing; 100 ms to 15 s
 * @param answer from when on a request that came is no longer tried; 1 s to 16 s. What was begun
 *     before ends within 3 s more: the gateway, which waits 20 s, still hears the answer
 * @param mostAhead how many bookings one address can have ahead of it with one practitioner; 1 to
 *     1000
 */
@ConfigurationProperties("anteroom.booking")
public record BookingSettings(
        @DefaultValue("1500ms") Duration patience,
        @DefaultValue("10s") Duration queueing,
        @DefaultValue("15s") Duration answer,
        @DefaultValue("8") int mostAhead) {

    public BookingSettings {
        if (patience.toMillis() < 100 || patience.toMillis() > 10_000) {
            throw new IllegalArgumentException("anteroom.booking.patience must be 100ms to 10s");
        }
        if (queueing.toMillis() < 100 || queueing.toMillis() > 15_000) {
            throw new IllegalArgumentException("anteroom.booking.queueing must be 100ms to 15s");
        }
        if (answer.toMillis() < 1000 || answer.toMillis() > 16_000) {
            throw new IllegalArgumentException("anteroom.booking.answer must be 1s to 16s");
        }
        if (mostAhead < 1 || mostAhead > 1000) {
            throw new IllegalArgumentException("anteroom.booking.most-ahead must be 1 to 1000");
        }
    }
}
