package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Addresses and hosts that are written to deceive, byte for byte, through the gateway. */
@OnSharedSite
class ForgeryIT {

    private static final List<String> STAFF =
            List.of(
                    "/studio",
                    "/studio/articles",
                    "/studio/topics",
                    "/studio/pages",
                    "/studio/people",
                    "/studio/media",
                    "/studio/site",
                    "/studio/staff",
                    "/studio/subscribers",
                    "/studio/subscribers/export.csv",
                    "/studio/issues",
                    "/studio/calendar",
                    "/studio/calendar/hours",
                    "/studio/bookings",
                    "/studio/offers",
                    "/api/newsletter/issues",
                    "/api/content/dead-letters",
                    "/api/newsletter/letters/uncertain");

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void noSpellingOfAStaffAddressOpensIt() {
        RawRequest raw = new RawRequest(site.url());
        List<String> wrong = new ArrayList<>();
        for (String path : STAFF) {
            for (String spelling : spellings(path)) {
                String answer = raw.get(spelling);
                int status = RawRequest.status(answer);
                boolean led = (status == 303 && answer.contains("/sign-in")) || status == 308;
                if (!led && (status < 400 || status >= 500)) {
                    wrong.add(spelling + " answers " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> spellings(String path) {
        String rest = path.substring(1);
        return List.of(
                path,
                path + "/",
                path + "//",
                path + "/.",
                path + ";a=b",
                path + "%20",
                path + "%00",
                "//" + rest,
                "/./" + rest,
                "/articles/../" + rest,
                "/%2e/" + rest,
                "/%2f" + rest,
                "/%" + Integer.toHexString(rest.charAt(0)) + rest.substring(1),
                "/%25" + Integer.toHexString(rest.charAt(0)) + rest.substring(1),
                "/\\" + rest,
                path.toUpperCase(Locale.ROOT),
                "http://elsewhere.example" + path);
    }

    @Test
    void forgedHostsReachNoLetter() {
        String address = "forged.host@example.com";
        String answer =
                new RawRequest(site.url())
                        .postForm(
                                "/newsletter",
                                "email=" + address,
                                """
                                Host: evil.example
                                X-Forwarded-Host: evil.example
                                X-Forwarded-Proto: gopher
                                X-Forwarded-For: 203.0.113.9
                                Forwarded: host=evil.example;proto=gopher
                                """
                                        .replace("\n", "\r\n"));

        assertThat(RawRequest.status(answer)).isLessThan(500);
        assertThat(answer).doesNotContain("evil.example");
        assertThat(new Web(site.url()).page("/newsletter").body()).doesNotContain("evil.example");
        Subscription.of(site, "not." + address);
        assertThat(site.letters().to(address)).noneMatch(ForgeryIT::namesTheForger);
    }

    private static boolean namesTheForger(JsonNode letter) {
        return site.letters()
                .whole(letter.path("id").asString())
                .toString()
                .contains("evil.example");
    }
}
