package dev.anteroom.booking.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A client who has as many appointments ahead as one can have. */
@BookingSite
class CapTests {

    private static final int MOST = 8;

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;
    @Autowired private Offers offers;

    private final String client = "client-" + UUID.randomUUID() + "@example.org";
    private final String slug = "ines-" + UUID.randomUUID();
    private Practitioner ines;

    @BeforeEach
    void bookAsMuchAsCanBe() {
        ines = practitioners.find(new PractitionerId(people.newcomer(slug))).orElseThrow();
        for (int i = 0; i < MOST; i++) {
            sessions.with(ines, "Quirin", client, "");
        }
    }

    @Test
    void readsAKindSentence() {
        Visitor visitor = new Visitor(web);
        Document form = visitor.open(visitor.free("/book/" + slug + "/session", "Europe/Berlin"));
        Map<String, String> typed = Map.of("name", "Quirin", "email", client, "consent", "yes");

        EntityExchangeResult<String> result = visitor.fill(form, typed);

        assertThat(result.getStatus().value()).isEqualTo(422);
        assertThat(Visitor.page(result).select(".notice.warning").text())
                .contains("as many appointments ahead", "call or write to us");
        assertThat(Visitor.page(result).select("[name=email]").val()).isEqualTo(client);
    }

    @Test
    void isToldByTheApiHowManyThereCanBe() {
        Offer offer = offers.active(ines.id()).getFirst();
        Instant start = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS);

        web.post()
                .uri("/api/booking/bookings")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(
                        Map.of(
                                "offer",
                                offer.id().value(),
                                "start",
                                start.toString(),
                                "name",
                                "Quirin",
                                "email",
                                client,
                                "zone",
                                "Europe/Berlin",
                                "consent",
                                true))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:anteroom:problem:too-many-bookings")
                .jsonPath("$.most")
                .isEqualTo(MOST);
    }
}
