package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Hosts and forwarding headers that are written to deceive: links in letters are the site's own.
 */
@WriterOnSharedSite
class ForgeryIT {

    private static final String FORGER = "evil.example";
    private static final String FORGED =
            """
            Host: evil.example
            X-Forwarded-Host: evil.example
            X-Forwarded-Proto: gopher
            X-Forwarded-Prefix: /evil.example
            X-Forwarded-For: 203.0.113.9
            Forwarded: host=evil.example;proto=gopher
            Sec-Fetch-Site: same-origin
            """;

    private static final Pattern LINK = Pattern.compile("[a-z]+://[^\\s\"<>]+");

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void reachNoConfirmationLetter() {
        String address = "forged.host@example.com";
        post("/newsletter", "email=" + address);
        namesTheSiteOnly(site.letters().await(address, 1));
        assertThat(new Web(site.url()).page("/newsletter").body()).doesNotContain(FORGER);
    }

    @Test
    void reachNoSignInLetter() {
        String address = "odalys@heronmere.example";
        int before = site.letters().to(address).size();
        post("/sign-in", "email=" + address);
        namesTheSiteOnly(site.letters().await(address, before + 1));
    }

    @Test
    void reachNoLetterAboutABooking() {
        String address = "forged.client@example.com";
        Bookings bookings = new Bookings(site.url());
        JsonNode offer = bookings.offers("odalys-fenwick").get(0);
        String start = bookings.starts(offer.path("id").asString()).getLast();
        post(
                Slot.path("odalys-fenwick", offer, start),
                "name=Ada&consent=yes&place=video&zone=America/New_York&email=" + address);
        namesTheSiteOnly(site.letters().await(address, 1));
    }

    private static void post(String path, String body) {
        String answer = new RawRequest(site.url()).postForm(path, body, FORGED);
        assertThat(RawRequest.status(answer)).as(answer).isEqualTo(303);
        assertThat(answer).doesNotContain(FORGER, "gopher");
    }

    private static void namesTheSiteOnly(JsonNode letter) {
        assertThat(letter.toString()).doesNotContain(FORGER, "gopher:");
        assertThat(LINK.matcher(letter.path("text").asString()).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(link -> (link + "/").startsWith(site.url() + "/"));
        assertThat(letter.path("html").asString()).contains("\"" + site.url() + "/");
    }
}
