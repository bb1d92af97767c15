package dev.anteroom.booking.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingId;
import dev.anteroom.booking.booking.BookingState;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** What two libraries read in the objects that we write. */
class InvitationTests {

    private static final Instant START = Instant.parse("2026-11-01T05:30:00Z");
    private static final EmailAddress CLIENT = EmailAddress.of("client@example.org");
    private static final EmailAddress PRACTICE = EmailAddress.of("hello@practice.example");
    private static final UUID ID = UUID.fromString("0199155c-0000-72f2-a665-a60c12d28918");

    @Test
    void invitesOneWhoHasAgreedAlready() {
        Letter.Invitation invitation = invitation(BookingState.CONFIRMED, 0).to(CLIENT);

        ICalendar calendar = Biweekly.parse(invitation.ics()).first();
        VEvent event = calendar.getEvents().getFirst();
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(ID + "@bookings.anteroom");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(START.plus(Duration.ofMinutes(50)));
        assertThat(event.getSummary().getValue()).isEqualTo("Appointment");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(CLIENT.value());
        assertThat(event.getAttendees().getFirst().getParticipationStatus())
                .isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(event.getAttendees().getFirst().getRsvp()).isFalse();
        assertThat(event.getOrganizer().getEmail()).isEqualTo(PRACTICE.value());
    }

    @Test
    void tellsNothingElse() throws Exception {
        Calendar calendar = parse(invitation(BookingState.CONFIRMED, 0).to(CLIENT).ics());

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents().getFirst().getProperties())
                .extracting(property -> ((Property) property).getName())
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "STATUS",
                        "CLASS",
                        "TRANSP",
                        "ORGANIZER",
                        "ATTENDEE");
    }

    @Test
    void cancelsTheSameObjectWithAHigherSequence() {
        Letter.Invitation first = invitation(BookingState.CONFIRMED, 0).to(CLIENT);
        Letter.Invitation cancel = invitation(BookingState.CANCELLED, 1).to(CLIENT);

        ICalendar calendar = Biweekly.parse(cancel.ics()).first();
        VEvent event = calendar.getEvents().getFirst();
        VEvent before = Biweekly.parse(first.ics()).first().getEvents().getFirst();
        assertThat(cancel.method()).isEqualTo("CANCEL");
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(event.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void publishesAFileWithoutAttendee() throws Exception {
        Calendar calendar = parse(invitation(BookingState.CONFIRMED, 0).file());

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.toString()).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
    }

    private static Calendar parse(String ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics));
    }

    private static Invitation invitation(BookingState state, int sequence) {
        Booking booking =
                new Booking(
                        new BookingId(ID),
                        new PractitionerId(UUID.randomUUID()),
                        new OfferId(UUID.randomUUID()),
                        null,
                        state,
                        1,
                        TimeRange.of(START, Duration.ofMinutes(50)),
                        START.minusSeconds(86_400),
                        ZoneId.of("America/New_York"),
                        ZoneId.of("Europe/Berlin"),
                        Place.VIDEO,
                        0,
                        sequence);
        return new Invitation(booking, "Appointment", PRACTICE, START.minusSeconds(86_400));
    }
}
