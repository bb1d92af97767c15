package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody should post, to every form of the running services: refused, nothing kept. */
@OnlyWriterOnSharedSite
class BadFormsIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Posting nonsense to these asks for nothing, ends nothing, or leads back to the question. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "/studio/preview",
                    "/studio/subscribers/search",
                    "/studio/subscribers/{id}/end",
                    "/sign-in/code");

    /** RFC 8058: a mail program presses the button, which sends neither cookie nor origin. */
    private static final Set<String> COOKIELESS = Set.of("/newsletter/unsubscribe/{token}");

    private static final List<String> BODIES =
            List.of(
                    "",
                    "%%%",
                    "a=b",
                    "=",
                    "&&&&",
                    "email",
                    "email=%00&name=%00&title=%00&slug=%00&version=%00",
                    "email=a%0d%0aBcc:b@c&returnPath=//evil.example&settlement=none&to=none",
                    "name=%1b%5b2J&title=%08&markdown=%00&rows[9999999].day=9&rows[-1].from=x",
                    "version=99999999999999999999&id=x&class.classLoader=x&zone=Mars/Base");

    private static final String PAGE = "text/html";

    private static final List<String[]> SOURCES =
            List.of(
                    new String[] {"Sec-Fetch-Site", "cross-site", "Accept", PAGE},
                    new String[] {"Sec-Fetch-Site", "same-site", "Accept", PAGE},
                    new String[] {"Origin", "https://evil.example", "Accept", PAGE},
                    new String[] {"Origin", "null", "Accept", PAGE});

    private static TestSite site;
    private static List<Endpoint> forms;

    private final List<String> wrong = new ArrayList<>();
    private List<List<String>> before = List.of();
    private Web owner;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        forms = Endpoint.of(shared).stream().filter(Endpoint::isForm).toList();
    }

    @BeforeEach
    void count() {
        before = Kept.of(site);
        owner = site.staff(SharedSite.DESK);
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(wrong).isEmpty();
        assertThat(Kept.of(site)).isEqualTo(before);
    }

    /** Otherwise the other tests would knock at walls. */
    @Test
    void theFormsAreThere() {
        assertThat(forms)
                .hasSizeGreaterThan(40)
                .extracting(Endpoint::pattern)
                .contains(
                        "/newsletter",
                        "/sign-in",
                        "/bookings/links",
                        "/book/{practitioner}/{offer}/{start}",
                        "/studio/articles/new",
                        "/studio/media",
                        "/studio/staff/{id}/keys");
    }

    @Test
    void thatHoldNonsense() {
        for (Endpoint form : forms) {
            for (String body : BODIES) {
                HttpResponse<String> answer = owner.post(form.path(), FORM, body, "Accept", PAGE);
                wrong.addAll(judge(form, body, answer));
            }
        }
    }

    @Test
    void thatAreNone() {
        for (Endpoint form : forms) {
            for (String type : List.of("application/json", "text/plain", "multipart/form-data")) {
                HttpResponse<String> answer =
                        owner.post(form.path(), type, "{\"email\": 1}", "Accept", PAGE);
                wrong.addAll(judge(form, type, answer));
            }
        }
    }

    @Test
    void thatAreTooLong() {
        for (Endpoint form : forms) {
            HttpResponse<String> answer =
                    owner.post(form.path(), FORM, "email=" + "x".repeat(3_000_000), "Accept", PAGE);
            wrong.addAll(Answer.refusal(form + " with 3 MB", answer));
            if (form.pattern().startsWith("/newsletter")) {
                assertThat(answer.statusCode()).as(form.pattern()).isEqualTo(413);
            }
        }
    }

    @Test
    void thatComeFromOtherSites() {
        for (Endpoint form : forms) {
            for (String[] source : SOURCES) {
                HttpResponse<String> answer =
                        owner.askFromElsewhere("POST", form.path(), "email=a@example.com", source);
                wrong.addAll(Answer.calm(form.pattern(), answer));
                assertThat(answer.statusCode())
                        .as(form.pattern() + " " + String.join(" ", source))
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void thatDoNotSayWhereTheyComeFrom() {
        for (Endpoint form : forms) {
            HttpResponse<String> answer = owner.askFromElsewhere("POST", form.path(), "a=b");
            wrong.addAll(Answer.refusal(form.pattern(), answer));
            if (!COOKIELESS.contains(form.pattern())) {
                assertThat(answer.statusCode()).as(form.pattern()).isEqualTo(403);
            }
        }
    }

    private static List<String> judge(Endpoint form, String body, HttpResponse<String> answer) {
        String asked = "POST " + form.pattern() + " " + body;
        return HARMLESS.contains(form.pattern())
                ? Answer.calm(asked, answer)
                : Answer.refusal(asked, answer);
    }
}
