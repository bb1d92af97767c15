package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who has only a keyboard, or a browser without scripts, gets as far as everyone. */
@NeedsBrowser
@WriterOnSharedSite
class AccessIT {

    private static final String ZONE = "America/New_York";

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
    void everyLinkFieldAndButtonIsReachedByKeyboard() {
        try (BrowserContext visitor = browsing.visitor(ZONE)) {
            Page page = visitor.newPage();
            for (String path : List.of("/", "/newsletter", "/book/odalys-fenwick", "/sign-in")) {
                page.navigate(site.url() + path);
                int all = page.locator("a[href]:visible, button:visible, input:visible").count();
                assertThat(new Keyboard(page).walksThrough()).as(path).hasSizeGreaterThan(all / 2);
            }
        }
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToTheText() {
        try (BrowserContext visitor = browsing.visitor(ZONE)) {
            Page page = visitor.newPage();
            page.navigate(site.url() + "/articles");
            Keyboard keyboard = new Keyboard(page).presses("Tab");
            assertThat(keyboard.isAt("a.skip")).isTrue();
            keyboard.presses("Enter").goesTo("a");
            assertThat(keyboard.isAt("main a")).isTrue();
        }
    }

    @Test
    void subscribesByKeyboard() {
        String address = "keys.reader@example.com";
        try (BrowserContext visitor = browsing.visitor(ZONE)) {
            Page page = visitor.newPage();
            page.navigate(site.url() + "/newsletter");
            new Keyboard(page)
                    .goesTo("#email")
                    .types(address)
                    .goesTo("main form button")
                    .presses("Enter");
            page.waitForURL(site.url() + "/newsletter/sent");
            site.letters().await(address, 1);
        }
    }

    @Test
    void booksByKeyboard() {
        String address = "keys.client@example.com";
        try (BrowserContext visitor = browsing.visitor(ZONE)) {
            Page page = visitor.newPage();
            page.navigate(site.url() + "/book");
            Keyboard keyboard = new Keyboard(page);
            keyboard.goesTo("main a[href='/book/odalys-fenwick']").presses("Enter");
            page.waitForURL(site.url() + "/book/odalys-fenwick");
            keyboard.goesTo(".offer a.button").presses("Enter");
            page.locator(".calendar").waitFor();
            if (page.locator("a.slot").count() == 0) {
                keyboard.goesTo(".paging a[rel=next]").presses("Enter");
                page.locator("a.slot").first().waitFor();
            }
            keyboard.goesTo("a.slot").presses("Enter");
            page.locator("#consent").waitFor();
            keyboard.goesTo("#name").types("Kay Board").goesTo("#email").types(address);
            keyboard.goesTo("#consent").presses("Space");
            keyboard.goesTo("main form button.button").presses("Enter");
            page.waitForURL(url -> url.contains("/bookings/"));
            site.letters().await(address, 1);
        }
    }

    @Test
    void subscribesWithoutScripts() {
        try (BrowserContext plain = browsing.withoutScripts(1280)) {
            String address = "plain.reader@example.com";
            Reader reader = new Reader(plain.newPage(), site.url(), address);
            reader.readsAnArticle().subscribes();
            site.letters().await(address, 1);
            reader.confirms();
        }
    }

    @Test
    void booksAndCancelsWithoutScripts() {
        try (BrowserContext plain = browsing.withoutScripts(1280)) {
            Client client =
                    new Client(plain.newPage(), site.url(), "plain.client@example.com")
                            .looksForATime("odalys-fenwick", "America/Chicago");
            String time = client.firstFreeTime();
            client.books(time);
            assertThat(client.canBook(time)).isFalse();
            client.cancels();
            assertThat(client.canBook(time)).isTrue();
        }
    }
}
