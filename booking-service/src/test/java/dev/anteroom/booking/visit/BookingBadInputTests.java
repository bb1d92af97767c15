package dev.anteroom.booking.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.booking.practitioner.Practitioners;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** Forged links, strange addresses and oversize forms. */
@BookingSite
class BookingBadInputTests {

    private static final String OFFER = "/book/renata-ostervald/individual";
    private static final String BERLIN = "Europe/Berlin";

    @Autowired private WebTestClient web;
    @Autowired private Practitioners practitioners;
    @Autowired private List<PractitionerFollowUp> followUps;
    @Autowired private TransactionTemplate transaction;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        Arrivals.arrive(practitioners, followUps, transaction);
        visitor = new Visitor(web);
    }

    @Test
    void knowsNoForgedLinksOrStrangeAddresses() {
        for (String path :
                List.of(
                        "/bookings/forged",
                        "/bookings/AQGZFVxiAHLyomWmDBLSiRgAAAAA" + "A".repeat(27),
                        "/bookings/forged/cancel",
                        "/calendars/forged.ics",
                        "/calendars/forged",
                        "/book/nobody",
                        "/book/renata-ostervald/nothing",
                        OFFER + "/yesterday",
                        OFFER + "/20260230T1000Z",
                        OFFER + "/+9999999990101T1000Z",
                        OFFER + "/00010101T1000Z",
                        OFFER + "/99991231T1000Z",
                        OFFER + "/20261101T1007Z")) {
            web.get().uri(path).accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound();
        }
        visitor.open(OFFER + "?zone=Mars/Olympus&month=never&day=2026-99-99");
        visitor.open(OFFER + "?month=9999-12");
        visitor.open(OFFER + "?month=0001-01");
    }

    @Test
    void refusesAnOversizeFormAndATokenOfAnotherPurpose() {
        LinkedMultiValueMap<String, String> huge = new LinkedMultiValueMap<>();
        huge.add("note", "x".repeat(200_000));
        String start = visitor.free(OFFER, BERLIN);

        assertThat(visitor.post(start.replaceAll("\\?.*", ""), huge).getStatus().value())
                .isEqualTo(413);
        String manage = visitor.book(visitor.free(OFFER, BERLIN), fresh());
        assertThat(
                        visitor.post(manage + "/cancel", new LinkedMultiValueMap<>())
                                .getStatus()
                                .value())
                .isEqualTo(404);
    }

    @Test
    void answersEveryAddressTheSame() {
        LinkedMultiValueMap<String, String> stranger = new LinkedMultiValueMap<>();
        stranger.add("email", fresh());
        LinkedMultiValueMap<String, String> wrong = new LinkedMultiValueMap<>();
        wrong.add("email", "no address");

        assertThat(Visitor.location(visitor.post("/bookings/links", stranger)))
                .isEqualTo("/bookings/links/sent");
        assertThat(visitor.post("/bookings/links", wrong).getStatus().value()).isEqualTo(422);
        assertThat(visitor.open("/bookings/links/sent").text()).contains("Look into your mail");
    }

    private static String fresh() {
        return "client-" + UUID.randomUUID() + "@example.org";
    }
}
