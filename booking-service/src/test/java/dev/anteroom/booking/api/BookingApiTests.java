package dev.anteroom.booking.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.LastingStart;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.booking.practitioner.Practitioners;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@BookingSite
class BookingApiTests {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    @Autowired private WebTestClient web;
    @Autowired private Practitioners practitioners;
    @Autowired private List<PractitionerFollowUp> followUps;
    @Autowired private TransactionTemplate transaction;

    @BeforeEach
    void arrive() {
        Arrivals.arrive(practitioners, followUps, transaction);
    }

    @Test
    void booksOnceByKeyAndCancelsByToken() {
        Map<String, Object> body = body(freeStart());
        String key = UUID.randomUUID().toString();

        Map<String, Object> booked = answer(post(body, key), 201);
        assertThat(answer(post(body, key), 201)).isEqualTo(booked);
        assertThat(String.valueOf(booked.get("manage")))
                .startsWith("https://practice.example/bookings/");

        Map<String, Object> other = new HashMap<>(body);
        other.put("name", "Somebody Else");
        assertThat(answer(post(other, key), 422).get("type"))
                .isEqualTo("urn:anteroom:problem:idempotency-key-reused");

        Map<String, Object> refusal = answer(post(body, UUID.randomUUID().toString()), 409);
        assertThat(refusal.get("type")).isEqualTo("urn:anteroom:problem:slot-taken");
        assertThat((List<?>) refusal.get("alternatives")).hasSize(6);

        Map<String, Object> token = Map.of("token", String.valueOf(booked.get("cancelToken")));
        assertThat(answer(cancel(token), 200).get("state")).isEqualTo("cancelled");
        assertThat(answer(cancel(token), 200).get("state")).isEqualTo("cancelled");
        assertThat(answer(post(body, UUID.randomUUID().toString()), 201)).isNotEmpty();
    }

    @Test
    void namesEveryFieldAtFault() {
        Map<String, Object> problem =
                answer(post(Map.of("zone", "Mars/Olympus", "name", "A\u0000"), "12345678"), 400);

        assertThat(String.valueOf(problem.get("errors")))
                .contains("offer", "start", "name", "email", "zone", "consent");
    }

    @Test
    void refusesWhatItCannotRead() {
        Map<String, Object> body = body(freeStart());
        answer(post(body, ""), 400);
        answer(post(Map.of("offer", "not-an-id"), "12345678"), 400);
        answer(raw("{\"offer\":"), 400);
        answer(raw("[]"), 400);
        answer(raw("{\"note\":\"" + "x".repeat(100_000) + "\"}"), 413);
        answer(cancel(Map.of("token", "forged")), 404);
        answer(cancel(Map.of()), 404);
        Map<String, Object> unknown = new HashMap<>(body);
        unknown.put("offer", UUID.randomUUID());
        assertThat(answer(post(unknown, "12345678-a"), 404).get("type"))
                .isEqualTo("urn:anteroom:problem:not-offered");
        Map<String, Object> past = new HashMap<>(body);
        past.put("start", "2020-01-06T12:00:00-05:00");
        answer(post(past, "12345678-b"), 422);
        for (String year : List.of("+999999999", "-999999999", "0001", "9999")) {
            Map<String, Object> absurd = new HashMap<>(body);
            absurd.put("start", year + "-01-06T12:00:00-05:00");
            answer(post(absurd, "12345678-c"), 400);
        }
    }

    @Test
    void writesSlotsInTheZoneThatIsAskedFor() {
        String offer = offer();
        for (String query :
                List.of(
                        "zone=Nowhere",
                        "from=yesterday",
                        "from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z")) {
            web.get()
                    .uri("/api/booking/offers/" + offer + "/slots?" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        web.get()
                .uri("/api/booking/offers/" + offer + "/slots?zone=Asia/Tokyo")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.zone")
                .isEqualTo("Asia/Tokyo")
                .jsonPath("$.slots[0].start")
                .value(start -> assertThat(String.valueOf(start)).endsWith("+09:00"));
        web.get()
                .uri("/api/booking/offers/" + UUID.randomUUID() + "/slots")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String offer() {
        List<Map<String, Object>> offers =
                Objects.requireNonNull(
                        web.get()
                                .uri("/api/booking/practitioners/wendell-achterberg/offers")
                                .exchange()
                                .expectBody(LIST)
                                .returnResult()
                                .getResponseBody());
        return String.valueOf(offers.getLast().get("id"));
    }

    private String freeStart() {
        Map<String, Object> answer =
                answer(web.get().uri("/api/booking/offers/" + offer() + "/slots").exchange(), 200);
        List<?> slots = (List<?>) Objects.requireNonNull(answer.get("slots"));
        return LastingStart.of(
                slots.stream()
                        .map(slot -> String.valueOf(((Map<?, ?>) slot).get("start")))
                        .toList(),
                start -> OffsetDateTime.parse(start).toInstant());
    }

    private Map<String, Object> body(String start) {
        return Map.of(
                "offer",
                offer(),
                "start",
                start,
                "name",
                "Quirin",
                "email",
                "api-" + UUID.randomUUID() + "@example.org",
                "zone",
                "Europe/Berlin",
                "consent",
                true);
    }

    private WebTestClient.ResponseSpec post(Map<String, Object> body, String key) {
        return web.post()
                .uri("/api/booking/bookings")
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec raw(String body) {
        return web.post()
                .uri("/api/booking/bookings")
                .header("Idempotency-Key", "12345678")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec cancel(Map<String, Object> body) {
        return web.post().uri("/api/booking/cancellations").bodyValue(body).exchange();
    }

    private static Map<String, Object> answer(WebTestClient.ResponseSpec response, int status) {
        return Objects.requireNonNullElse(
                response.expectStatus()
                        .isEqualTo(status)
                        .expectBody(OBJECT)
                        .returnResult()
                        .getResponseBody(),
                Map.of());
    }
}
