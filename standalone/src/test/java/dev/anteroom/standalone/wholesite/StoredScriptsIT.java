package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scripts that people wrote into texts are shown as text, wherever a browser meets them. */
@NeedsBrowser
@AloneOnSharedSite
class StoredScriptsIT {

    private static final String OWNER = SharedSite.DESK;
    private static final String TITLE =
            "Mark <script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String MARKDOWN =
            """
            <script>alert(3)</script>

            <svg onload=alert(4)></svg> <a href="javascript:alert(5)">raw</a>

            [link](javascript:alert(6)) [data](data:text/html,<script>alert(7)</script>)

            ![picture" onerror="alert(8)](/media/none.png "t\" onerror=\"alert(9)")

            ## Heading <iframe src="javascript:alert(10)"></iframe>
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
    void inAnArticleNeverRun() {
        String reader = "unmoved.reader@example.com";
        Subscription.of(site, reader);
        String path = new Desk(site.staff(OWNER)).publish(TITLE, TITLE, MARKDOWN);
        String letter = site.letters().await(reader, 2).path("id").asString();

        List<String> heard = new ArrayList<>();
        try (BrowserContext staff = browsing.visitor("America/New_York")) {
            Page page = staff.newPage();
            page.onDialog(
                    dialog -> {
                        heard.add(page.url() + " " + dialog.message());
                        dialog.dismiss();
                    });
            page.onConsoleMessage(message -> note(heard, page.url(), message.text()));
            new Author(page, site, OWNER).isSignedIn();
            for (String place :
                    List.of(
                            path,
                            "/",
                            "/articles",
                            "/studio/articles",
                            "/studio/issues",
                            "/_mail",
                            "/_mail/messages/" + letter)) {
                page.navigate(site.url() + place);
                assertThat(page.locator("main").innerText()).as(place).isNotBlank();
            }
            page.navigate(site.url() + path);
            assertThat(page.locator("h1").innerText()).contains("<script>");
            assertThat(page.locator(".body [onerror], .body [onload], .body script").count())
                    .isZero();
            assertThat(page.locator(".body a[href^='javascript'], .body a[href^='data']").count())
                    .isZero();
        }
        assertThat(heard).isEmpty();
    }

    /** The policy's word that it stopped a script means that the script had come so far. */
    private static void note(List<String> heard, String url, String message) {
        if (message.contains("Content Security Policy") && message.contains("script")) {
            heard.add(url + " " + message);
        }
    }
}
