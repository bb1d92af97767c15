package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.testing.StaffTokens;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What practitioners see in their studio, and what nobody else sees. */
@BookingSite
class StudioTests {

    private static final String NAME = "Studio Client";
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String NOTE = "We argue about the dishwasher";

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;
    @Autowired private JdbcClient jdbc;
    @Autowired private Bookings bookings;
    @Autowired private BookingCard card;

    private final String wendell =
            StaffTokens.shared().tokenOf(Arrivals.WENDELL, Role.PRACTITIONER);
    private final String renata = StaffTokens.shared().tokenOf(Arrivals.RENATA, Role.PRACTITIONER);

    @Test
    void showsAPractitionerTheirOwnClientsAndNotesIt() {
        String card = "/studio/bookings/" + book().booking();
        long before = reads();

        assertThat(page("/studio/bookings", wendell).text()).contains(NAME);
        assertThat(page(card, wendell).text()).contains(NAME, NOTE, "Central European");
        assertThat(reads()).isGreaterThanOrEqualTo(before + 2);
        status(card, renata, 404);
        assertThat(page("/studio/bookings", renata).text()).doesNotContain(NAME);
        String owner = StaffTokens.shared().tokenWith(Role.OWNER);
        assertThat(page("/studio/bookings", owner).text())
                .contains("No clients of your own")
                .doesNotContain(NAME);
        status(card, owner, 403);
        web.get().uri(card).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void opensTheNoteOnlySoonAfterASignIn() {
        Booking booking = bookings.find(book().booking()).orElseThrow();
        Practitioner person = sessions.practitioner(Arrivals.WENDELL);
        Instant now = Instant.now();

        BookingCard.View early = card.of(booking, person, UTC, signedInAt(now.minusSeconds(890)));
        BookingCard.View late = card.of(booking, person, UTC, signedInAt(now.minusSeconds(910)));

        assertThat(early.note()).isEqualTo(NOTE);
        assertThat(late.note()).isNull();
        assertThat(late.name()).isEqualTo(NAME);
    }

    private static Staff signedInAt(Instant instant) {
        return new Staff(UUID.randomUUID(), Arrivals.WENDELL, Set.of(Role.PRACTITIONER), instant);
    }

    @Test
    void cancelsForThePractice() {
        String card = "/studio/bookings/" + book().booking();

        post(card + "/cancel", new LinkedMultiValueMap<>(), renata, 404);
        post(card + "/cancel", new LinkedMultiValueMap<>(), wendell, 303);
        assertThat(page(card, wendell).select(".state").text()).isEqualTo("cancelled");
    }

    @Test
    void keepsTheHoursThatAreTyped() {
        sessions.practitioner(Arrivals.RENATA);
        Document form = page("/studio/calendar/hours", renata);
        MultiValueMap<String, String> same = fields(form);

        post("/studio/calendar/hours", same, renata, 303);
        assertThat(fields(page("/studio/calendar/hours", renata))).isEqualTo(same);
        same.set("rows[0].from", "25:00");
        same.set("rows[1].day", "monday");
        post("/studio/calendar/hours", same, renata, 422);
        MultiValueMap<String, String> notices = new LinkedMultiValueMap<>();
        notices.add("address", "nowhere");
        post("/studio/calendar/notices", notices, renata, 422);
    }

    @Test
    void addsAndChangesOffers() {
        sessions.practitioner(Arrivals.RENATA);
        MultiValueMap<String, String> offer = fields(page("/studio/offers/new", renata));
        offer.set("name", "Évening walk & talk " + UUID.randomUUID());
        post("/studio/offers/new", offer, renata, 303);
        post("/studio/offers/new", offer, renata, 422);

        Element link =
                Objects.requireNonNull(
                        page("/studio/offers", renata).selectFirst("a:contains(walk & talk)"));
        String path = link.attr("href");
        MultiValueMap<String, String> known = fields(page(path, renata));
        known.set("minutes", "ten");
        post(path, known, renata, 422);
        known.set("minutes", "45");
        known.remove("active");
        post(path, known, renata, 303);
        post(path, known, renata, 409);
        post(path, known, wendell, 404);
    }

    @Test
    void showsAWeek() {
        book();
        assertThat(page("/studio/calendar", wendell).select("li.day")).hasSize(7);
        assertThat(page("/studio/calendar?week=nonsense", wendell).select("li.day")).hasSize(7);
    }

    private BookingOutcome.Booked book() {
        return sessions.with(
                Arrivals.WENDELL, NAME, "studio-" + UUID.randomUUID() + "@example.org", NOTE);
    }

    private long reads() {
        return jdbc.sql("SELECT count(*) FROM client_reads").query(Long.class).single();
    }

    private Document page(String path, String token) {
        return Jsoup.parse(
                Objects.requireNonNull(
                        get(path, token)
                                .expectStatus()
                                .isOk()
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody()));
    }

    private void status(String path, String token, int status) {
        get(path, token).expectStatus().isEqualTo(status);
    }

    private WebTestClient.ResponseSpec get(String path, String token) {
        return web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private void post(String path, MultiValueMap<String, String> fields, String token, int status) {
        web.post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    /** The first form's fields, as a browser would send them. */
    private static MultiValueMap<String, String> fields(Document page) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        Element form = Objects.requireNonNull(page.selectFirst("main form.form"));
        List<Element> inputs = form.select("input[name], textarea[name], select[name]");
        for (Element input : inputs) {
            boolean box = List.of("checkbox", "radio").contains(input.attr("type"));
            if (!box || input.hasAttr("checked")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.add(input.attr("name"), chosen == null ? input.val() : chosen.val());
            }
        }
        return fields;
    }
}
