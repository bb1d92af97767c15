package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;

@BookingSite
class OfferErrorsTests {

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;

    private final String renata = StaffTokens.shared().tokenOf(Arrivals.RENATA, Role.PRACTITIONER);

    @Test
    void saysBesideEachFieldOfAnOfferWhatIsWrong() {
        StudioBrowser studio = new StudioBrowser(web);
        sessions.practitioner(Arrivals.RENATA);
        MultiValueMap<String, String> offer =
                StudioBrowser.fields(studio.page("/studio/offers/new", renata));
        assertThat(studio.page("/studio/offers/new", renata).select("[aria-invalid]")).isEmpty();
        offer.set("name", "!");
        offer.set("summary", "x".repeat(1001));
        offer.set("step", "4");
        offer.set("position", "1001");
        offer.set("placeNote", "x".repeat(1001));
        offer.remove("places");

        Document wrong = studio.post("/studio/offers/new", offer, renata, 422);

        assertThat(wrong.select(".field-error").eachAttr("id"))
                .containsExactly(
                        "name-error",
                        "summary-error",
                        "step-error",
                        "position-error",
                        "places-error",
                        "placeNote-error");
        assertThat(wrong.select("#placeNote").attr("aria-describedby"))
                .isEqualTo("placeNote-hint placeNote-error");
        assertThat(wrong.select("fieldset[aria-describedby=places-error] [aria-invalid]"))
                .isNotEmpty();
    }
}
