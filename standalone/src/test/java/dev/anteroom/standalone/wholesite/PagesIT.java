package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import dev.anteroom.standalone.browser.PageJudges;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every page before the two judges, without scripts and at 320 pixels. */
@NeedsBrowser
@ReaderOfSharedSite
@Order(3) // the longest beside those that want to be the only writer
class PagesIT {

    private static final int NARROW = 320;
    private static final String PRACTITIONER = "renata@heronmere.example";

    private static TestSite site;
    private static Browsing browsing;
    private static PageList pages;

    @BeforeAll
    static void open(TestSite shared, PageList list) {
        site = shared;
        browsing = Browsing.start();
        pages = list;
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    @Test
    void thoseOfVisitorsPassWithAndWithoutScripts() {
        try (BrowserContext visitor = browsing.visitor("America/New_York");
                BrowserContext plain = browsing.withoutScripts(NARROW)) {
            assertThat(judgeAll(visitor, plain, pages.ofVisitors())).isEmpty();
        }
    }

    @Test
    void thoseOfPractitionersPassWithAndWithoutScripts() {
        staffPagesPass(PRACTITIONER, pages.ofPractitioners());
    }

    @Test
    void thoseOfOwnersPassWithAndWithoutScripts() {
        staffPagesPass(SharedSite.DESK, pages.ofOwners());
    }

    /** The browser is given the answer that it would get for a body that is too large. */
    @Test
    void theOneForTooMuchPasses() {
        HttpResponse<String> answer =
                new Web(site.url())
                        .post(
                                "/newsletter",
                                "text/plain",
                                "x".repeat(1_100_000),
                                "Accept",
                                "text/html");
        assertThat(answer.statusCode()).isEqualTo(413);
        try (BrowserContext visitor = browsing.visitor("America/New_York");
                BrowserContext plain = browsing.withoutScripts(NARROW)) {
            for (BrowserContext context : List.of(visitor, plain)) {
                context.route("**/too-much", route -> fulfill(route, answer));
            }
            assertThat(judgeAll(visitor, plain, List.of("/too-much"))).isEmpty();
        }
    }

    private static void fulfill(Route route, HttpResponse<String> answer) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(answer.statusCode())
                        .setContentType("text/html; charset=utf-8")
                        .setBody(answer.body()));
    }

    private static void staffPagesPass(String email, List<String> paths) {
        try (BrowserContext staff = browsing.visitor("America/New_York");
                BrowserContext plain = browsing.withoutScripts(NARROW)) {
            new Author(staff.newPage(), site, email).isSignedIn();
            plain.addCookies(staff.cookies());
            assertThat(judgeAll(staff, plain, paths)).isEmpty();
        }
    }

    private static List<String> judgeAll(
            BrowserContext visitor, BrowserContext plain, List<String> paths) {
        Queue<String> findings = new ConcurrentLinkedQueue<>();
        try (ExecutorService checker = Executors.newSingleThreadExecutor();
                Page page = visitor.newPage();
                Page narrow = plain.newPage()) {
            for (String path : paths) {
                String html = open(page, path);
                checker.execute(() -> findings.addAll(check(path, html)));
                findings.addAll(judge(page, path));
                findings.addAll(fit(narrow, path));
            }
        }
        return List.copyOf(findings);
    }

    private static String open(Page page, String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return page.navigate(site.url() + path).text();
    }

    /** On a thread of its own: meanwhile the browser works. */
    private static List<String> check(String path, String html) {
        try {
            return PageJudges.nu(html).stream().map(it -> path + " nu " + it).toList();
        } catch (RuntimeException e) {
            return List.of(path + " nu fails: " + e);
        }
    }

    private static List<String> judge(Page page, String path) {
        List<String> findings = new ArrayList<>();
        PageJudges.axe(page).forEach(it -> findings.add(path + " axe " + it));
        page.emulateMedia(dark());
        PageJudges.contrast(page).forEach(it -> findings.add(path + " dark axe " + it));
        return findings;
    }

    /** At once, not faded into. */
    private static Page.EmulateMediaOptions dark() {
        return new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.DARK)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> fit(Page page, String path) {
        List<String> findings = new ArrayList<>();
        Response response = page.navigate(site.url() + path);
        if (!PageJudges.fits(page)) {
            findings.add(path + " is wider than " + NARROW + " pixels");
        }
        if (!page.evaluate("() => document.querySelectorAll('h1').length").equals(1)) {
            findings.add(path + " has not one h1 without scripts: " + response.status());
        }
        return findings;
    }
}
