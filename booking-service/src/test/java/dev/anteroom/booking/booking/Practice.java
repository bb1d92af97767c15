package dev.anteroom.booking.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.OpenHours;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.SessionRules;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.booking.slot.WeeklyHours;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A practitioner with hours and one offer, fresh for a test. */
final class Practice {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    final BookingDatabase database;
    final PractitionerId practitioner = new PractitionerId(UuidCreator.getTimeOrderedEpoch());
    final Offer offer;

    Practice(BookingDatabase database) {
        this.database = database;
        this.offer = offer(practitioner);
        database.jdbc
                .sql(
                        """
                        INSERT INTO practitioners
                            (id, slug, name, role, summary, zone, portrait_alt, bookable, version)
                        VALUES (:id, :slug, 'Ines Falk', '', '', 'America/New_York', '', true, 1)
                        """)
                .param("id", practitioner.value())
                .param("slug", "ines-" + practitioner)
                .update();
        database.calendars.keepWeek(practitioner, week());
        database.offers.add(offer);
    }

    /** Nine to five every day by video, Wednesdays in person as well. */
    private static WeeklyHours week() {
        return new WeeklyHours(
                NEW_YORK,
                Arrays.stream(DayOfWeek.values())
                        .map(
                                day ->
                                        new OpenHours(
                                                day,
                                                9 * 60,
                                                17 * 60,
                                                day == DayOfWeek.WEDNESDAY
                                                        ? Set.of(Place.VIDEO, Place.IN_PERSON)
                                                        : Set.of(Place.VIDEO)))
                        .toList());
    }

    private static Offer offer(PractitionerId practitioner) {
        return new Offer(
                new OfferId(UuidCreator.getTimeOrderedEpoch()),
                practitioner,
                "consultation",
                "Consultation",
                "",
                new SessionRules(
                        Duration.ofMinutes(50),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        60,
                        Set.of(Place.VIDEO, Place.IN_PERSON)),
                Duration.ofHours(24),
                "",
                "",
                0,
                true,
                1);
    }

    /** Wants this notice from now on. */
    void cancelNotice(Duration notice) {
        database.jdbc
                .sql("UPDATE offers SET cancel_notice = :minutes WHERE practitioner_id = :id")
                .param("minutes", notice.toMinutes())
                .param("id", practitioner.value())
                .update();
    }

    /** Offers nothing any more. */
    void withdraw() {
        database.jdbc
                .sql("UPDATE offers SET active = false WHERE practitioner_id = :id")
                .param("id", practitioner.value())
                .update();
    }

    /** A request for this start, by a client of their own. */
    BookingRequest request(Instant start) {
        return request(start, "client-" + UUID.randomUUID() + "@example.org");
    }

    BookingRequest request(Instant start, String address) {
        return new BookingRequest(
                offer.id(),
                start,
                null,
                new ClientDetails(
                        "Quirin Abendroth",
                        EmailAddress.of(address),
                        "We argue about the dishwasher",
                        ZoneId.of("Europe/Berlin"),
                        "1"));
    }

    /** Books with a key of its own. */
    BookingOutcome book(Instant start) {
        return database.book.book(request(start), UUID.randomUUID().toString());
    }

    List<Booking> all() {
        return database.bookings.of(
                practitioner,
                new TimeRange(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2028-01-01T00:00:00Z")),
                1000,
                0);
    }
}
