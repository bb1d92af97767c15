package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Addresses of the staff, written to deceive, byte for byte, through the gateway. */
@ReaderOfSharedSite
class StaffAddressesIT {

    private static TestSite site;
    private static List<Endpoint> addresses;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        addresses = Endpoint.of(shared).stream().filter(Endpoint::staff).toList();
    }

    @Test
    void noSpellingOpensOneOfThem() {
        RawRequest raw = new RawRequest(site.url());
        List<String> wrong = new ArrayList<>();
        addresses.stream()
                .map(Endpoint::path)
                .distinct()
                .flatMap(path -> spellings(path).stream())
                .forEach(
                        spelling -> {
                            wrong.addAll(judge("GET " + spelling, raw.get(spelling)));
                            wrong.addAll(judge("POST " + spelling, raw.post(spelling)));
                        });
        assertThat(wrong).isEmpty();
    }

    /** Otherwise the other test would knock at walls. */
    @Test
    void theyOpenForTheStaff() {
        Web owner = site.staff(SharedSite.DESK);
        assertThat(addresses)
                .hasSizeGreaterThan(60)
                .extracting(Endpoint::pattern)
                .contains(
                        "/studio/staff",
                        "/studio/articles/{id}/publish",
                        "/studio/subscribers/export.csv",
                        "/studio/bookings/{id}/cancel",
                        "/api/content/staff/articles",
                        "/api/newsletter/letters/uncertain",
                        "/api/booking/dead-letters");
        assertThat(addresses.stream().filter(Endpoint::isPageOfTheStudio).map(Endpoint::path))
                .allSatisfy(
                        path ->
                                assertThat(owner.get(path, "text/html,text/csv").statusCode())
                                        .as(path)
                                        .isIn(200, 403));
    }

    private static List<String> judge(String asked, String answer) {
        int status = RawRequest.status(answer);
        boolean led =
                asked.startsWith("GET")
                        && ((status == 303 && answer.contains("/sign-in")) || status == 308);
        boolean refused = status >= 400 && status < 500;
        return led || refused ? List.of() : List.of(asked + " answers " + status);
    }

    private static List<String> spellings(String path) {
        String rest = path.substring(1);
        String within = path.replaceFirst("(?<=.)/.*", "");
        String first = Integer.toHexString(rest.charAt(0));
        return List.of(
                path,
                path + "/",
                path + "//",
                path + "/.",
                path + ";a=b",
                within + "/;a=b" + rest.substring(within.length() - 1),
                within + ";a=b" + rest.substring(within.length() - 1),
                within + "/" + rest.substring(within.length() - 1),
                within + "/." + rest.substring(within.length() - 1),
                within + "/x/.." + rest.substring(within.length() - 1),
                within + "/%2e%2e" + within + rest.substring(within.length() - 1),
                within + "%2f" + rest.substring(within.length() - 1).replaceFirst("^/", ""),
                path + "%20",
                path + "%00",
                "//" + rest,
                "/./" + rest,
                "/articles/../" + rest,
                "/%2e/" + rest,
                "/%2f" + rest,
                "/%" + first + rest.substring(1),
                "/%25" + first + rest.substring(1),
                "/\\" + rest,
                path.toUpperCase(Locale.ROOT),
                "http://elsewhere.example" + path);
    }
}
