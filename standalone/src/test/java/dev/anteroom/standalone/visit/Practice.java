package dev.anteroom.standalone.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people do at the demo practice's site, and the letters that they get for it.
 *
 * @param site its address
 * @param mail its mail catcher, past the gateway
 */
public record Practice(URI site, URI mail) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ARTICLES = "/api/content/staff/articles";

    /** Signs an address up for the newsletter; a letter asks it to confirm. */
    public void signUp(String address) {
        assertThat(new Visitor().post(site + "/newsletter", "email=" + address).statusCode())
                .isEqualTo(303);
    }

    /** The path of the link in the newest letter to this address whose path begins so. */
    public String linkTo(String address, String path) {
        String text =
                read(mail + "/api/messages/" + awaitLetter(address).path("id").asString())
                        .path("text")
                        .asString();
        int start = text.indexOf(path);
        assertThat(start).as(text).isNotNegative();
        return text.substring(start).split("\\s", 2)[0];
    }

    /** The newest letter to this address, once there is one. */
    public JsonNode awaitLetter(String address) {
        await().atMost(PATIENCE).until(() -> !letters("?to=" + encoded(address)).isEmpty());
        return letters("?to=" + encoded(address)).getFirst();
    }

    /** The subjects of all letters that were caught. */
    public List<String> subjects() {
        return letters("").stream().map(letter -> letter.path("subject").asString()).toList();
    }

    private List<JsonNode> letters(String query) {
        return read(mail + "/api/messages" + query).valueStream().toList();
    }

    /** Books the last time that is offered; letters confirm it. */
    public void book(String practitioner, String address) {
        String offer =
                read(site + "/api/booking/practitioners/" + practitioner + "/offers")
                        .get(0)
                        .path("id")
                        .asString();
        JsonNode slots =
                read(site + "/api/booking/offers/" + offer + "/slots?zone=UTC").path("slots");
        String body =
                """
                {"offer": "%s", "start": "%s", "place": "video", "name": "Ada Fernwater",
                 "email": "%s", "zone": "America/New_York", "consent": true}
                """
                        .formatted(
                                offer,
                                slots.get(slots.size() - 1).path("start").asString(),
                                address);
        HttpResponse<String> booked =
                new Visitor()
                        .post(
                                site + "/api/booking/bookings",
                                "application/json",
                                body,
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
    }

    /** Publishes an article to all subscribers, as a member of the staff who is signed in. */
    public void publish(Visitor staff, String title, String author) {
        String body =
                """
                {"title": "%s", "lead": "Two sentences.", "markdown": "One paragraph, to be read.",
                 "author": "%s", "description": "What it is about."}
                """
                        .formatted(title, author);
        HttpResponse<String> written = staff.post(site + ARTICLES, "application/json", body);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        String id = JSON.readTree(written.body()).path("id").asString();
        HttpResponse<String> published =
                staff.post(
                        site + ARTICLES + "/" + id + "/publication",
                        "application/json",
                        "{\"mailing\":\"send\"}",
                        "If-Match",
                        written.headers().firstValue("ETag").orElseThrow());
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }

    private static JsonNode read(String address) {
        return JSON.readTree(new Visitor().json(address).body());
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
