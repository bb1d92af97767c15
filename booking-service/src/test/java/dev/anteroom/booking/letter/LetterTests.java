package dev.anteroom.booking.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import dev.anteroom.chassis.testing.Mailbox;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
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
    @Autowired private SendLinksAgain sendLinksAgain;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;

    @Test
    void writesToBothOnBookingAndOnCancelling() throws Exception {
        String client = fresh("client");
        String office = fresh("office");
        Practitioner wendell = sessions.practitioner(Arrivals.WENDELL);
        setup.sendNoticesTo(wendell, EmailAddress.of(office));

        BookingOutcome.Booked booked = book(client);
        MimeMessage confirmation = letters(client, 1).getFirst();
        MimeMessage notice = letters(office, 1).getFirst();
        cancel.byClient(booked.booking());
        MimeMessage cancellation = letters(client, 2).getLast();
        letters(office, 2);

        assertThat(confirmation.getSubject()).isEqualTo("Your appointment is booked");
        assertThat(text(confirmation))
                .contains("Wendell Achterberg", "https://practice.example/bookings/")
                .doesNotContain("Quirin", NOTE);
        assertThat(text(notice))
                .contains("https://practice.example/studio/bookings/" + booked.booking())
                .doesNotContain("Quirin", NOTE, client);
        assertInvitation(confirmation, "REQUEST", 0, client);
        assertInvitation(notice, "REQUEST", 0, office);
        assertInvitation(cancellation, "CANCEL", 1, client);
    }

    @Test
    void writesOfSomeoneWhoHasLeft() throws Exception {
        String client = fresh("client");
        String office = fresh("office");
        UUID person = people.newcomer("ines-" + UUID.randomUUID());
        Practitioner ines = practitioners.find(new PractitionerId(person)).orElseThrow();
        setup.sendNoticesTo(ines, EmailAddress.of(office));
        BookingOutcome.Booked booked = sessions.with(ines, "Quirin Abendroth", client, NOTE);
        letters(client, 1);
        letters(office, 1);

        people.leave(person, 2);
        cancel.byClient(booked.booking());

        assertThat(text(letters(client, 2).getLast())).contains("Ines Falk");
        assertThat(letters(office, 2).getLast().getSubject()).isEqualTo("A booking is cancelled");
    }

    @Test
    void sendsAllLinksToWhoHasSomeAndNothingToOthers() throws Exception {
        String client = fresh("client");
        book(client);
        book(client);
        letters(client, 2);

        sendLinksAgain.to(EmailAddress.of(fresh("stranger")));
        sendLinksAgain.to(EmailAddress.of(client));
        sendLinksAgain.to(EmailAddress.of(client));

        MimeMessage links = letters(client, 3).getLast();
        assertThat(links.getSubject()).isEqualTo("Your links");
        assertThat(text(links).split("https://practice.example/bookings/", -1))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private BookingOutcome.Booked book(String client) {
        return sessions.with(Arrivals.WENDELL, "Quirin Abendroth", client, NOTE);
    }

    private static List<MimeMessage> letters(String address, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Mailbox.shared().lettersTo(address),
                        letters -> letters.size() >= count);
    }

    private static void assertInvitation(
            MimeMessage letter, String method, int sequence, String attendee) throws Exception {
        List<Part> parts = parts(letter, "text/calendar");
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

    private static String text(MimeMessage letter) throws Exception {
        return String.valueOf(parts(letter, "text/plain").getFirst().getContent());
    }

    private static List<Part> parts(Part part, String type) throws Exception {
        List<Part> found = new ArrayList<>();
        if (part.isMimeType(type)) {
            found.add(part);
        } else if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                found.addAll(parts(multipart.getBodyPart(i), type));
            }
        }
        return found;
    }

    private static String fresh(String who) {
        return who + "-" + UUID.randomUUID() + "@example.org";
    }
}
