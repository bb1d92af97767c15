package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import dev.anteroom.standalone.browser.PageJudges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public page before the two judges, without scripts and at 320 pixels. */
@NeedsBrowser
class PagesIT {

    private static final int NARROW = 320;

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/articles",
                    "/articles/ketamine-therapy-for-depression-and-anxiety",
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
                    "/book",
                    "/book/wendell-achterberg",
                    "/bookings/links",
                    "/sign-in",
                    "/nowhere");

    @Test
    void standBeforeAxeAndNuAndFitASmallWindow() {
        List<String> findings = new ArrayList<>();
        try (TestSite site = TestSite.start(options -> options);
                Browsing browsing = Browsing.start()) {
            for (String path : PAGES) {
                findings.addAll(judge(browsing, site.url(), path));
            }
            findings.addAll(fit(browsing, site.url()));
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> judge(Browsing browsing, String site, String path) {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = browsing.look(1280, scheme);
            Response response = page.navigate(site + path);
            PageJudges.axe(page).forEach(it -> findings.add(path + " " + scheme + " axe " + it));
            if (scheme == ColorScheme.LIGHT) {
                PageJudges.nu(response.text()).forEach(it -> findings.add(path + " nu " + it));
            }
            page.context().close();
        }
        return findings;
    }

    private static List<String> fit(Browsing browsing, String site) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext plain = browsing.withoutScripts(NARROW)) {
            Page page = plain.newPage();
            for (String path : PAGES) {
                page.navigate(site + path);
                if (page.locator("html").boundingBox().width > NARROW) {
                    findings.add(path + " is wider than " + NARROW + " pixels");
                }
                if (page.locator("h1").count() != 1) {
                    findings.add(path + " has not one h1 without scripts");
                }
            }
        }
        return findings;
    }
}
