package dev.anteroom.booking.letter;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.booking.setup.PractitionerSetup;
import dev.anteroom.chassis.mail.EmailAddress;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives in the mailboxes of client and practitioner. */
@BookingSite
class LetterTests {

    private static final String NOTE = "We argue about the dishwasher";

    @Autowired private BookedSession sessions;
    @Autowired private CancelBooking cancel;
    @Autowired private PractitionerSetup setup;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;

    @Test
    void writesToBothOnBookingAndOnCancelling() throws Exception {
        String client = fresh("client");
        String office = fresh("office");
        Practitioner wendell = sessions.practitioner(Arrivals.WENDELL);
        setup.sendNoticesTo(wendell, EmailAddress.of(office));

        BookingOutcome.Booked booked = book(client);
        MimeMessage confirmation = Post.letters(client, 1).getFirst();
        MimeMessage notice = Post.letters(office, 1).getFirst();
        cancel.byClient(booked.booking());
        MimeMessage cancellation = Post.letters(client, 2).getLast();
        MimeMessage cancellationNotice = Post.letters(office, 2).getLast();

        assertThat(confirmation.getSubject()).isEqualTo("Your appointment is booked");
        assertThat(Post.text(confirmation))
                .contains("Wendell Achterberg", "https://practice.example/bookings/")
                .doesNotContain("Quirin", NOTE);
        assertThat(Post.text(notice))
                .contains("https://practice.example/studio/bookings/" + booked.booking())
                .doesNotContain("Quirin", NOTE, client);
        assertInvitation(confirmation, "REQUEST", 0, client);
        assertInvitation(notice, "REQUEST", 0, office);
        assertInvitation(cancellation, "CANCEL", 1, client);
        assertInvitation(cancellationNotice, "CANCEL", 1, office);
    }

    @Test
    void writesOfSomeoneWhoHasLeft() throws Exception {
        String client = fresh("client");
        String office = fresh("office");
        UUID person = people.newcomer("ines-" + UUID.randomUUID());
        Practitioner ines = practitioners.find(new PractitionerId(person)).orElseThrow();
        setup.sendNoticesTo(ines, EmailAddress.of(office));
        BookingOutcome.Booked booked = sessions.with(ines, "Quirin Abendroth", client, NOTE);
        Post.letters(client, 1);
        Post.letters(office, 1);

        people.leave(person, 2);
        cancel.byClient(booked.booking());

        assertThat(Post.text(Post.letters(client, 2).getLast())).contains("Ines Falk");
        assertThat(Post.letters(office, 2).getLast().getSubject())
                .isEqualTo("A booking is cancelled");
    }

    private BookingOutcome.Booked book(String client) {
        return sessions.with(Arrivals.WENDELL, "Quirin Abendroth", client, NOTE);
    }

    private static void assertInvitation(
            MimeMessage letter, String method, int sequence, String attendee) throws Exception {
        List<Part> parts = Post.parts(letter, "text/calendar");
        assertThat(parts).isNotEmpty();
        assertThat(new ContentType(parts.getFirst().getContentType()).getParameter("method"))
                .isEqualTo(method);
        ICalendar calendar = Biweekly.parse(parts.getFirst().getInputStream()).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isEqualTo(sequence);
        assertThat(calendar.getEvents().getFirst().getAttendees())
                .singleElement()
                .satisfies(it -> assertThat(it.getEmail()).isEqualTo(attendee));
    }

    private static String fresh(String who) {
        return who + "-" + UUID.randomUUID() + "@example.org";
    }
}
