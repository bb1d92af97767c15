package dev.anteroom.booking.availability;

import dev.anteroom.booking.availability.Availability.Told;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.event.EventJson;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the free times of one practitioner after the other, if they are news. */
class TellAvailability {

    private static final String TOPIC = "booking.availability";
    private static final EventType TYPE = new EventType("availability.changed", 1);

    /** Time passes: the first slots come too near, and the horizon moves on. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final TransactionTemplate background;
    private final Availability availability;
    private final Practitioners practitioners;
    private final FreeTimes freeTimes;
    private final Outbox outbox;

    TellAvailability(
            TransactionTemplate background,
            Availability availability,
            Practitioners practitioners,
            FreeTimes freeTimes,
            Outbox outbox) {
        this.background = background;
        this.availability = availability;
        this.practitioners = practitioners;
        this.freeTimes = freeTimes;
        this.outbox = outbox;
    }

    /**
     * Looks at one that is stale or due.
     *
     * @return false when there is none
     */
    boolean tellNext() {
        return background.execute(
                status -> {
                    Optional<Told> next = availability.next();
                    next.ifPresent(this::tell);
                    return next.isPresent();
                });
    }

    /**
     * Tells again how all stand now, in the transaction that is open, each with a new version.
     *
     * @return how many were told
     */
    int tellAgain() {
        List<Told> everyone = availability.everyone();
        for (Told last : everyone) {
            tell(new Told(last.practitioner(), last.version(), ""));
        }
        return everyone.size();
    }

    private void tell(Told last) {
        practitioners
                .find(last.practitioner())
                .ifPresentOrElse(
                        practitioner -> availability.told(tell(practitioner, last), LOOK_AGAIN),
                        () -> leave(last));
    }

    private Told tell(Practitioner practitioner, Told last) {
        AvailabilityChanged data = freeTimes.of(practitioner);
        String digest = digest(data);
        if (digest.equals(last.digest())) {
            return last;
        }
        Told now = new Told(last.practitioner(), last.version() + 1, digest);
        append(now, data);
        return now;
    }

    /** One who left has no free times; then the topic may forget them. */
    private void leave(Told last) {
        String key = last.practitioner().toString();
        append(
                new Told(last.practitioner(), last.version() + 1, ""),
                new AvailabilityChanged(
                        last.practitioner().value(), "UTC", Instant.EPOCH, List.of()));
        outbox.append(OutgoingEvent.tombstone(TOPIC, key, TYPE, last.version() + 2));
        availability.forget(last.practitioner());
    }

    private void append(Told told, AvailabilityChanged data) {
        outbox.append(
                new OutgoingEvent(
                        TOPIC, told.practitioner().toString(), TYPE, told.version(), data));
    }

    private static String digest(AvailabilityChanged data) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(EventJson.write(data)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
