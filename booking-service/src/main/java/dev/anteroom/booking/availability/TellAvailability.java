package dev.anteroom.booking.availability;

import dev.anteroom.booking.availability.Availability.Told;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.event.EventJson;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.chassis.problem.SafeTrace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the free times of one practitioner after the other, if they are news. */
class TellAvailability {

    private static final String TOPIC = "booking.availability";
    private static final EventType TYPE = new EventType("availability.changed", 1);

    /** Time passes: the first slots come too near, and the horizon moves on. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /** Whatever is wrong with one will hardly be right a second later. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(TellAvailability.class);

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
     * Looks at one that is stale or due. One that cannot be told is left alone for a while, so that
     * it does not stand before all others.
     *
     * @return false when there is none
     */
    boolean tellNext() {
        return switch (background.execute(this::look)) {
            case Nobody nobody -> false;
            case Done done -> true;
            case Failed(PractitionerId practitioner, RuntimeException reason) -> {
                LOG.warn(
                        "The free times of {} cannot be told\n{}",
                        practitioner,
                        SafeTrace.of(reason));
                background.executeWithoutResult(
                        status -> availability.retryLater(practitioner, RETRY));
                yield true;
            }
        };
    }

    private Look look(TransactionStatus status) {
        Optional<Told> next = availability.next();
        if (next.isEmpty()) {
            return new Nobody();
        }
        try {
            tell(next.get());
            return new Done();
        } catch (RuntimeException reason) {
            if (DatabaseFault.isPassing(reason)) {
                throw reason;
            }
            status.setRollbackOnly();
            return new Failed(next.get().practitioner(), reason);
        }
    }

    /**
     * Has it told again how all stand, each with a new version.
     *
     * @return how many will be told within moments
     */
    int tellAgain() {
        return availability.changedAll();
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

    /** What came of a look. */
    private sealed interface Look {}

    /** There was none to look at. */
    private record Nobody() implements Look {}

    /** All that there is to say is said. */
    private record Done() implements Look {}

    /** It could not be told, and nothing of it was kept. */
    private record Failed(PractitionerId practitioner, RuntimeException reason) implements Look {}
}
