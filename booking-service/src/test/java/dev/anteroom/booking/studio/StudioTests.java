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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private StudioBrowser studio;

    private final String wendell =
            StaffTokens.shared().tokenOf(Arrivals.WENDELL, Role.PRACTITIONER);
    private final String renata = StaffTokens.shared().tokenOf(Arrivals.RENATA, Role.PRACTITIONER);

    @BeforeEach
    void open() {
        studio = new StudioBrowser(web);
    }

    @Test
    void showsAPractitionerTheirOwnClientsAndNotesIt() {
        String card = "/studio/bookings/" + book().booking();
        long before = reads();

        assertThat(studio.page("/studio/bookings", wendell).text()).contains(NAME);
        assertThat(studio.page(card, wendell).text()).contains(NAME, NOTE, "Central European");
        assertThat(reads()).isGreaterThanOrEqualTo(before + 2);
        studio.status(card, renata, 404);
        assertThat(studio.page("/studio/bookings", renata).text()).doesNotContain(NAME);
        String owner = StaffTokens.shared().tokenWith(Role.OWNER);
        assertThat(studio.page("/studio/bookings", owner).text())
                .contains("No clients of your own")
                .doesNotContain(NAME);
        studio.status(card, owner, 403);
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

        studio.post(card + "/cancel", new LinkedMultiValueMap<>(), renata, 404);
        studio.post(card + "/cancel", new LinkedMultiValueMap<>(), wendell, 303);
        assertThat(studio.page(card, wendell).select(".state").text()).isEqualTo("cancelled");
    }

    @Test
    void keepsTheHoursThatAreTyped() {
        sessions.practitioner(Arrivals.RENATA);
        Document form = studio.page("/studio/calendar/hours", renata);
        MultiValueMap<String, String> same = StudioBrowser.fields(form);

        studio.post("/studio/calendar/hours", same, renata, 303);
        MultiValueMap<String, String> kept =
                StudioBrowser.fields(studio.page("/studio/calendar/hours", renata));
        assertThat(kept.remove("version")).isNotEqualTo(same.remove("version"));
        assertThat(kept).isEqualTo(same);
        same.set("rows[0].from", "25:00");
        same.set("rows[1].day", "monday");
        Document wrong = studio.post("/studio/calendar/hours", same, renata, 422);
        assertThat(wrong.select("[aria-invalid]").eachAttr("id")).containsExactly("from-0", "to-0");
        assertThat(wrong.select("#from-0").attr("aria-describedby")).isEqualTo("row-0-error");
        assertThat(wrong.select("#row-0-error").text()).contains("a later end");
        MultiValueMap<String, String> notices = new LinkedMultiValueMap<>();
        notices.add("address", "nowhere");
        assertThat(
                        studio.post("/studio/calendar/notices", notices, renata, 422)
                                .select("#address[aria-invalid][aria-describedby~=address-error]"))
                .hasSize(1);
    }

    @Test
    void addsAndChangesOffers() {
        sessions.practitioner(Arrivals.RENATA);
        MultiValueMap<String, String> offer =
                StudioBrowser.fields(studio.page("/studio/offers/new", renata));
        offer.set("name", "Évening walk & talk " + UUID.randomUUID());
        studio.post("/studio/offers/new", offer, renata, 303);
        assertThat(
                        studio.post("/studio/offers/new", offer, renata, 422)
                                .select("#name[aria-invalid][aria-describedby=name-error]"))
                .hasSize(1);

        Element link =
                Objects.requireNonNull(
                        studio.page("/studio/offers", renata)
                                .selectFirst("a:contains(walk & talk)"));
        String path = link.attr("href");
        MultiValueMap<String, String> known = StudioBrowser.fields(studio.page(path, renata));
        known.set("minutes", "ten");
        Document wrong = studio.post(path, known, renata, 422);
        assertThat(wrong.select("[aria-invalid]").eachAttr("id")).containsExactly("minutes");
        assertThat(wrong.select("#minutes").attr("aria-describedby")).isEqualTo("minutes-error");
        assertThat(wrong.select("#minutes-error").text())
                .isEqualTo("Please give a whole number from 5 to 720.");
        known.set("minutes", "45");
        known.remove("active");
        studio.post(path, known, renata, 303);
        known.set("minutes", "55");
        Document again = studio.post(path, known, renata, 409);
        assertThat(again.select("[name=minutes]").val()).isEqualTo("55");
        studio.post(path, StudioBrowser.fields(again), renata, 303);
        assertThat(studio.page(path, renata).select("[name=minutes]").val()).isEqualTo("55");
        studio.post(path, known, wendell, 404);
    }

    @Test
    void showsAWeek() {
        book();
        assertThat(studio.page("/studio/calendar", wendell).select("li.day")).hasSize(7);
        assertThat(studio.page("/studio/calendar?week=nonsense", wendell).select("li.day"))
                .hasSize(7);
    }

    private BookingOutcome.Booked book() {
        return sessions.with(
                Arrivals.WENDELL, NAME, "studio-" + UUID.randomUUID() + "@example.org", NOTE);
    }

    private long reads() {
        return jdbc.sql("SELECT count(*) FROM client_reads").query(Long.class).single();
    }
}
