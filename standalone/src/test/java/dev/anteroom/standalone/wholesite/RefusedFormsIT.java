package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A form that is refused comes back with everything that was written into it. */
@NeedsBrowser
@WriterOnSharedSite
class RefusedFormsIT {

    private static final String ZONE = "America/New_York";

    /**
     * Writes into every field what it may not hold: texts that are too long, numbers that are too
     * large, hours that end before they begin. The browser's own checks are off, as in a browser
     * that has none.
     */
    private static final String FILL =
            """
            form => {
              form.noValidate = true;
              for (const it of form.elements) {
                if (it.type === 'email') {
                  it.value = 'nobody at ' + it.name;
                } else if (['text', 'textarea', 'search', 'url'].includes(it.type)) {
                  it.value = 'Kept ' + it.name + ' '
                    + 'x'.repeat(it.maxLength > 0 && it.maxLength < 5000 ? it.maxLength : 5000);
                } else if (it.type === 'number') {
                  it.value = '987654';
                } else if (it.type === 'time') {
                  it.value = it.name.endsWith('from') ? '18:00' : '07:00';
                } else if (it.type === 'checkbox') {
                  it.checked = true;
                }
              }
            }
            """;

    private static final String WRITTEN =
            """
            form => Object.fromEntries([...form.elements]
              .filter(it => it.name && !['hidden', 'submit', 'file'].includes(it.type))
              .map(it => [it.name + ' ' + it.value.slice(0, 0) + (it.type === 'radio'
                  || it.type === 'checkbox' ? it.value : ''),
                it.type === 'radio' || it.type === 'checkbox' ? String(it.checked) : it.value]))
            """;

    private static TestSite site;
    private static Browsing browsing;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        browsing = Browsing.start();
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    @Test
    void ofVisitors() {
        Bookings bookings = new Bookings(site.url());
        JsonNode offer = bookings.offers("renata-ostervald").get(0);
        String start = bookings.starts(offer.path("id").asString()).getLast();
        try (BrowserContext visitor = browsing.visitor(ZONE)) {
            Page page = visitor.newPage();
            comesBack(page, "/newsletter");
            comesBack(page, "/sign-in");
            comesBack(page, "/bookings/links");
            comesBack(page, Slot.path("renata-ostervald", offer, start));
        }
    }

    @Test
    void ofOwners() {
        try (BrowserContext staff = browsing.visitor(ZONE)) {
            Page page = staff.newPage();
            new Author(page, site, SharedSite.DESK).isSignedIn();
            for (String path :
                    List.of(
                            "/studio/articles/new",
                            "/studio/pages/new",
                            "/studio/people/new",
                            "/studio/topics/new",
                            "/studio/site",
                            "/studio/staff")) {
                comesBack(page, path);
            }
        }
    }

    @Test
    void ofPractitioners() {
        try (BrowserContext staff = browsing.visitor(ZONE)) {
            Page page = staff.newPage();
            new Author(page, site, "renata@heronmere.example").isSignedIn();
            comesBack(page, "/studio/offers/new");
            comesBack(page, "/studio/calendar/hours");
        }
    }

    private static void comesBack(Page page, String path) {
        page.navigate(site.url() + path);
        int forms = page.locator("main form.form[method=post]").count();
        assertThat(forms).as(path).isPositive();
        for (int number = 0; number < forms; number++) {
            page.navigate(site.url() + path);
            Locator form = page.locator("main form.form[method=post]").nth(number);
            form.evaluate(FILL);
            Object written = form.evaluate(WRITTEN);
            assertThat((Map<?, ?>) written).as(path).isNotEmpty();
            Response answer =
                    page.waitForResponse(
                            it -> it.request().method().equals("POST"),
                            () ->
                                    form.evaluate(
                                            "it => { window.old = true; it.requestSubmit(); }"));
            page.waitForFunction("() => !window.old && document.readyState === 'complete'");
            assertThat(answer.status()).as(path).isBetween(400, 499);
            Locator again = page.locator("main form.form[method=post]").nth(number);
            assertThat(again.evaluate(WRITTEN)).as(path).isEqualTo(written);
            assertThat(page.locator("[aria-invalid=true], [role=alert]").count())
                    .as(path)
                    .isPositive();
        }
    }
}
