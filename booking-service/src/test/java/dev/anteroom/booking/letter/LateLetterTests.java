package dev.anteroom.booking.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.booking.setup.PractitionerSetup;
import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.Suppressed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that leave long after they were planned, as after a restore's hold. */
@BookingSite
class LateLetterTests {

    private final LetterConfiguration letters = new LetterConfiguration();

    @Autowired private BookedSession sessions;
    @Autowired private CancelBooking cancel;
    @Autowired private PractitionerSetup setup;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;
    @Autowired private Bookings bookings;
    @Autowired private Clients clients;
    @Autowired private Calendars calendars;
    @Autowired private LetterParts parts;

    private Booking booking;

    @BeforeEach
    void book() {
        UUID person = people.newcomer("ines-" + UUID.randomUUID());
        Practitioner ines = practitioners.find(new PractitionerId(person)).orElseThrow();
        setup.sendNoticesTo(ines, EmailAddress.of("office-" + UUID.randomUUID() + "@example.org"));
        String client = "client-" + UUID.randomUUID() + "@example.org";
        booking =
                bookings.find(sessions.with(ines, "Quirin Abendroth", client, "").booking())
                        .orElseThrow();
    }

    @Test
    void announceNoSessionThatIsOver() {
        Instant end = booking.session().end();

        for (LetterRenderer letter : announcements(end.minusMillis(1))) {
            assertThat(letter.render(due(letter))).isInstanceOf(Letter.class);
        }
        for (LetterRenderer letter : announcements(end)) {
            assertThat(letter.render(due(letter))).isEqualTo(new Suppressed("over"));
        }
    }

    @Test
    void tellOfACancellationEvenAfterTheTime() {
        cancel.byStaff(booking.id());
        Clock later = at(booking.session().end().plusSeconds(1));

        for (LetterRenderer letter :
                List.of(
                        letters.cancellation(bookings, clients, parts, later),
                        letters.cancellationNotice(bookings, calendars, parts, later))) {
            assertThat(letter.render(due(letter))).isInstanceOf(Letter.class);
        }
        for (LetterRenderer letter : announcements(later.instant())) {
            assertThat(letter.render(due(letter))).isEqualTo(new Suppressed("moved-on"));
        }
    }

    private List<LetterRenderer> announcements(Instant now) {
        return List.of(
                letters.confirmation(bookings, clients, parts, at(now)),
                letters.bookingNotice(bookings, calendars, parts, at(now)));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private DueLetter due(LetterRenderer letter) {
        UUID client = Objects.requireNonNull(booking.client()).value();
        return new DueLetter(UUID.randomUUID(), letter.kind(), booking.id().value(), client, 1, 1);
    }
}
