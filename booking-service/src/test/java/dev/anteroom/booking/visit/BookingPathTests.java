package dev.anteroom.booking.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.booking.practitioner.Practitioners;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From choosing a practitioner to cancelling, as a person without JavaScript does it. */
@BookingSite
class BookingPathTests {

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
    void leadsFromThePracticeToAFreeTimeInTheClientsZone() {
        Document people = visitor.open("/book");
        assertThat(people.select(".person-card h2 a").eachText())
                .containsSubsequence("Renata Ostervald", "Wendell Achterberg");

        Document offers =
                visitor.open(people.select(".person-card h2 a:contains(Renata)").attr("href"));
        assertThat(offers.select(".offer h2 a").eachAttr("href")).contains(OFFER);

        Document times = visitor.open(OFFER + "?zone=" + BERLIN);
        assertThat(times.select("select[name=zone] option[selected]").val()).isEqualTo(BERLIN);
        assertThat(times.select("table.month td.free a").eachAttr("aria-label"))
                .isNotEmpty()
                .allSatisfy(
                        label ->
                                assertThat(label)
                                        .matches("\\w+day, \\w+ \\d+, \\d{4}, \\d+ free times?"));
        assertThat(times.select("a.slot .their-time").eachText())
                .isNotEmpty()
                .allSatisfy(theirs -> assertThat(theirs).endsWith("for Renata"));
    }

    @Test
    void booksShowsBothClocksAndCancels() {
        String start = visitor.free(OFFER, BERLIN);
        String manage = visitor.book(start, fresh());

        Document page = visitor.open(manage);
        assertThat(page.text()).contains("Central European", "Eastern", "Renata Ostervald");
        web.get()
                .uri(page.select("a[download]").attr("href"))
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.parseMediaType("text/calendar"))
                .expectBody(String.class)
                .value(ics -> assertThat(ics).contains("METHOD:PUBLISH", "SUMMARY:Appointment"));

        EntityExchangeResult<String> cancelled = visitor.fill(page, Map.of());
        assertThat(cancelled.getStatus().value()).isEqualTo(303);
        assertThat(visitor.open("/bookings/cancelled").text()).contains("It is cancelled");
        assertThat(visitor.open(manage).text()).contains("This appointment is cancelled");
        assertThat(visitor.open(start).select("#consent")).isNotEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheTimeIsGone() {
        String start = visitor.free(OFFER, BERLIN);
        Document form = visitor.open(start);
        visitor.book(start, fresh());

        EntityExchangeResult<String> result =
                visitor.fill(
                        form,
                        Map.of(
                                "name", "Late <b>Larkin</b>",
                                "email", "late@example.org",
                                "note", "Still here",
                                "consent", "yes"));

        assertThat(result.getStatus().value()).isEqualTo(409);
        Document page = Visitor.page(result);
        assertThat(page.select("input[name=name]").val()).isEqualTo("Late <b>Larkin</b>");
        assertThat(page.select("textarea[name=note]").val()).isEqualTo("Still here");
        assertThat(page.select("input[name=consent]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=place]").val())
                .isNotEmpty()
                .isEqualTo(form.select("input[name=place]").val());
        assertThat(page.select("button.slot[formaction]").eachAttr("formaction"))
                .hasSize(6)
                .doesNotContain(start.replaceAll("\\?.*", ""));
    }

    @Test
    void namesTheFieldsThatNeedAnotherLook() {
        Document form = visitor.open(visitor.free(OFFER, BERLIN));

        EntityExchangeResult<String> result =
                visitor.fill(form, Map.of("name", "A\u0007B", "email", "nowhere", "note", "keep"));

        assertThat(result.getStatus().value()).isEqualTo(422);
        Document page = Visitor.page(result);
        assertThat(page.select(".notice.error a").eachAttr("href"))
                .containsExactly("#name", "#email", "#consent");
        assertThat(page.select("textarea[name=note]").val()).isEqualTo("keep");
        assertThat(page.select("[aria-invalid=true]")).hasSize(3);
    }

    @Test
    void wantsToKnowWhere() {
        Document form = visitor.open(visitor.free(OFFER, BERLIN));
        Map<String, String> typed =
                Map.of("name", "Q", "email", fresh(), "consent", "yes", "place", "roof");

        EntityExchangeResult<String> result = visitor.fill(form, typed);

        assertThat(result.getStatus().value()).isEqualTo(422);
        assertThat(Visitor.page(result).select(".notice.error a").eachAttr("href"))
                .containsExactly("#place");
        assertThat(Visitor.page(result).select("#place input[checked]")).isEmpty();
        assertThat(
                        Visitor.page(visitor.fill(form, Map.of("place", "phone", "name", "Q")))
                                .select(".notice.error a")
                                .eachAttr("href"))
                .containsExactly("#place", "#email", "#consent");
    }

    @Test
    void saysWhyAStartCannotBeHad() {
        assertThat(visitor.refusal(OFFER + "/20250106T1700Z")).contains("too soon");
        assertThat(visitor.refusal(OFFER + "/20370105T1700Z")).contains("too far ahead");
        String start = visitor.free(OFFER, BERLIN);
        visitor.book(start, fresh());
        assertThat(visitor.refusal(start)).contains("has just gone");
    }

    @Test
    void sendsAFormOnceHoweverOftenItIsPosted() {
        Document form = visitor.open(visitor.free(OFFER, BERLIN));
        Map<String, String> typed = Map.of("name", "Twice", "email", fresh(), "consent", "yes");

        String first = Visitor.location(visitor.fill(form, typed));

        assertThat(Visitor.location(visitor.fill(form, typed))).isEqualTo(first);
    }

    @Test
    void keepsPersonalPagesToOnePerson() {
        String manage = visitor.book(visitor.free(OFFER, BERLIN), fresh());

        web.get()
                .uri(manage)
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer");
        web.get()
                .uri("/book")
                .exchange()
                .expectHeader()
                .valueMatches("Cache-Control", "public, .*");
    }

    private static String fresh() {
        return "client-" + UUID.randomUUID() + "@example.org";
    }
}
