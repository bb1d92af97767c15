package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Clients' programs before the booking API. */
final class Bookings {

    private final Web web;

    Bookings(String site) {
        this.web = new Web(site);
    }

    /** What a practitioner of the demo offers. */
    JsonNode offers(String practitioner) {
        JsonNode offers = web.json("/api/booking/practitioners/" + practitioner + "/offers");
        assertThat(offers.isArray()).as(offers.toString()).isTrue();
        return offers;
    }

    /** The id of the first offer of a practitioner of the demo. */
    String offer(String practitioner) {
        return offers(practitioner).get(0).path("id").asString();
    }

    /** Free starts of the coming two months, but for those that may run out while a test looks. */
    List<String> starts(String offer) {
        List<String> starts =
                web.json("/api/booking/offers/" + offer + "/slots?zone=UTC")
                        .path("slots")
                        .valueStream()
                        .map(slot -> slot.path("start").asString())
                        .toList();
        OffsetDateTime least = OffsetDateTime.parse(starts.getFirst()).plusHours(2);
        return starts.stream()
                .filter(start -> !OffsetDateTime.parse(start).isBefore(least))
                .toList();
    }

    /** One client asks for one time; each request has a key of its own. */
    HttpResponse<String> book(String offer, String start, int client) {
        return book(body(offer, start, "Client " + client, "client" + client + "@example.com", ""));
    }

    /** The answer to this JSON, with a key that was never used. */
    HttpResponse<String> book(String body) {
        return web.postJson(
                "/api/booking/bookings", body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The JSON of a booking by video. */
    static String body(String offer, String start, String name, String email, String note) {
        return """
               {"offer": "%s", "start": "%s", "place": "video", "name": "%s", "email": "%s",
                "note": "%s", "zone": "America/New_York", "consent": true}
               """
                .formatted(offer, start, name, email, note);
    }
}
