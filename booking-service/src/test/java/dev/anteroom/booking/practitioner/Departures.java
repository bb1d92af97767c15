package dev.anteroom.booking.practitioner;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.slot.OpenHours;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.SessionRules;
import dev.anteroom.booking.slot.WeeklyHours;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone who comes to the practice, is booked, and leaves, all by events. */
@Component
public class Departures {

    private final PersonChanged changed;
    private final PersonRemoved removed;
    private final Calendars calendars;
    private final Offers offers;
    private final TransactionTemplate transaction;

    Departures(
            PersonChanged changed,
            PersonRemoved removed,
            Calendars calendars,
            Offers offers,
            TransactionTemplate transaction) {
        this.changed = changed;
        this.removed = removed;
        this.calendars = calendars;
        this.offers = offers;
        this.transaction = transaction;
    }

    /** Lets someone new arrive, who works all day by video. */
    public UUID newcomer(String slug) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        tell(id, 1, slug, true);
        PractitionerId practitioner = new PractitionerId(id);
        transaction.executeWithoutResult(
                status -> {
                    calendars.keepWeek(practitioner, week());
                    offers.add(offer(practitioner));
                });
        return id;
    }

    /** What content-service says of them now. */
    public void tell(UUID id, long version, String slug, boolean bookable) {
        PersonChanged.Data data =
                new PersonChanged.Data(
                        id, slug, "Ines Falk", "", null, null, null, "America/New_York", bookable);
        transaction.executeWithoutResult(
                status -> changed.handle(event(id, version, changed.type(), data)));
    }

    /** They leave. */
    public void leave(UUID id, long version) {
        PersonRemoved.Data data = new PersonRemoved.Data(id);
        transaction.executeWithoutResult(
                status -> removed.handle(event(id, version, removed.type(), data)));
    }

    private static <T> IncomingEvent<T> event(UUID id, long version, EventType type, T data) {
        return new IncomingEvent<>(
                UUID.randomUUID(), id.toString(), type, version, Instant.now(), data);
    }

    private static WeeklyHours week() {
        return new WeeklyHours(
                ZoneId.of("America/New_York"),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new OpenHours(day, 0, OpenHours.MIDNIGHT, Set.of(Place.VIDEO)))
                        .toList());
    }

    private static Offer offer(PractitionerId practitioner) {
        return new Offer(
                new OfferId(UuidCreator.getTimeOrderedEpoch()),
                practitioner,
                "session",
                "Session",
                "",
                new SessionRules(
                        Duration.ofMinutes(50),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofHours(1),
                        Duration.ofHours(24),
                        60,
                        Set.of(Place.VIDEO)),
                Duration.ofHours(12),
                "",
                "",
                0,
                true,
                1);
    }
}
