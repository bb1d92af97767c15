package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Clients' programs before the booking API. */
final class Bookings {

    private final String site;
    private final Web web;

    Bookings(String site) {
        this.site = site;
        this.web = new Web(site);
    }

    /** The first offer of a practitioner of the demo. */
    String offer(String practitioner) {
        JsonNode offers = web.json("/api/booking/practitioners/" + practitioner + "/offers");
        assertThat(offers.isArray()).as(offers.toString()).isTrue();
        return offers.get(0).path("id").asString();
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

    /** One client asks for one time; each has a key of their own. */
    HttpResponse<String> book(String offer, String start, int client) {
        String body =
                """
                {"offer": "%s", "start": "%s", "place": "video", "name": "Client %d",
                 "email": "client%d@example.com", "zone": "America/New_York", "consent": true}
                """
                        .formatted(offer, start, client, client);
        return new Web(site)
                .postJson(
                        "/api/booking/bookings",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }
}
