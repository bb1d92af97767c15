package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import dev.anteroom.standalone.browser.PageJudges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page before the two judges, without scripts and at 320 pixels. */
@NeedsBrowser
@OnSharedSite
class PagesIT {

    private static final int NARROW = 320;
    private static final String STAFF = "renata@heronmere.example";

    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/articles",
                    "/articles/ketamine-therapy-for-depression-and-anxiety",
                    "/topics/attachment",
                    "/people",
                    "/people/odalys-fenwick",
                    "/services",
                    "/fees",
                    "/privacy",
                    "/accessibility",
                    "/contact",
                    "/about",
                    "/newsletter",
                    "/newsletter/sent",
                    "/newsletter/confirm/forged",
                    "/book",
                    "/book/wendell-achterberg",
                    "/bookings/links",
                    "/sign-in",
                    "/api",
                    "/nowhere");

    private static final List<String> STUDIO =
            List.of(
                    "/studio",
                    "/studio/articles",
                    "/studio/articles/new",
                    "/studio/topics",
                    "/studio/topics/new",
                    "/studio/pages",
                    "/studio/people",
                    "/studio/media",
                    "/studio/site",
                    "/studio/staff",
                    "/studio/subscribers",
                    "/studio/issues",
                    "/studio/calendar",
                    "/studio/calendar/hours",
                    "/studio/offers",
                    "/studio/offers/new",
                    "/studio/bookings",
                    "/_mail");

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
    void thePublicOnesPassWithAndWithoutScripts() {
        List<String> findings = new ArrayList<>();
        try (BrowserContext visitor = browsing.visitor("America/New_York");
                BrowserContext plain = browsing.withoutScripts(NARROW)) {
            for (String path : PUBLIC) {
                findings.addAll(judge(visitor, path));
                findings.addAll(fit(plain, path));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void thoseOfTheStaffPassWithAndWithoutScripts() {
        List<String> findings = new ArrayList<>();
        try (BrowserContext staff = browsing.visitor("America/New_York");
                BrowserContext plain = browsing.withoutScripts(NARROW)) {
            new Author(staff.newPage(), site, STAFF).signsIn();
            plain.addCookies(staff.cookies());
            for (String path : STUDIO) {
                findings.addAll(judge(staff, path));
                findings.addAll(fit(plain, path));
            }
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> judge(BrowserContext context, String path) {
        List<String> findings = new ArrayList<>();
        try (Page page = context.newPage()) {
            Response response = page.navigate(site.url() + path);
            PageJudges.nu(response.text()).forEach(it -> findings.add(path + " nu " + it));
            PageJudges.axe(page).forEach(it -> findings.add(path + " axe " + it));
            page.emulateMedia(dark());
            PageJudges.contrast(page).forEach(it -> findings.add(path + " dark axe " + it));
        }
        return findings;
    }

    /** At once, not faded into. */
    private static Page.EmulateMediaOptions dark() {
        return new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.DARK)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> fit(BrowserContext plain, String path) {
        List<String> findings = new ArrayList<>();
        try (Page page = plain.newPage()) {
            Response response = page.navigate(site.url() + path);
            if (page.locator("html").boundingBox().width > NARROW) {
                findings.add(path + " is wider than " + NARROW + " pixels");
            }
            if (page.locator("h1").count() != 1) {
                findings.add(path + " has not one h1 without scripts: " + response.status());
            }
        }
        return findings;
    }
}
