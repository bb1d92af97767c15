package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people do with the site, in a real browser, through the gateway, from desk to inbox. */
@NeedsBrowser
@OnSharedSite
class WholeSiteIT {

    private static final String OWNER = "owner@example.org";

    private static final String PRACTITIONER = "wendell@heronmere.example";

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
    void goesFromTheDeskToTheInboxAndNoFurther() {
        String address = "nell.harrow@example.com";
        try (BrowserContext visitor = browsing.visitor("America/New_York");
                BrowserContext staff = browsing.visitor("America/New_York")) {
            Reader reader = new Reader(visitor.newPage(), site.url(), address);
            reader.readsAnArticle().subscribes();
            site.letters().await(address, 1);
            reader.confirms();
            Subscription.of(site, "companion@example.com");

            Author author = new Author(staff.newPage(), site, OWNER).signsIn();
            String picture = author.uploadsAPicture();
            String path = author.publishes("A walk before the talk", text(picture));
            JsonNode letter = site.letters().await(address, 2);

            System.getLogger("whole-site")
                    .log(
                            System.Logger.Level.INFO,
                            "From publishing to the inbox: {0} ms",
                            Duration.between(author.publishedAt(), received(letter)).toMillis());
            assertThat(letter.path("subject").asString()).isEqualTo("A walk before the talk");
            assertThat(letter.path("html").asString()).contains(site.url() + path);
            assertThat(visitor.newPage().navigate(site.url() + path).status()).isEqualTo(200);

            reader.unsubscribes();
            author.publishes("A second walk", text(picture));
            site.letters().await("companion@example.com", 3);
            assertThat(site.letters().to(address)).hasSize(2);
        }
    }

    @Test
    void booksInAnotherZoneAndGivesTheTimeBack() throws Exception {
        String address = "client@example.com";
        String notices = "wendell.calendar@example.com";
        try (BrowserContext visitor = browsing.visitor("America/New_York");
                BrowserContext staff = browsing.visitor("America/Chicago")) {
            new Author(staff.newPage(), site, PRACTITIONER).signsIn().wantsNoticesAt(notices);
            Page page = visitor.newPage();
            Client client =
                    new Client(page, site.url(), address)
                            .looksForATime("wendell-achterberg", "America/New_York")
                            .seesBothZones();
            String time = client.firstFreeTime();
            client.books(time);
            JsonNode letter = site.letters().await(address, 1);

            String invitation = site.letters().attachment(letter, "text/calendar");
            ICalendar calendar = Biweekly.parse(invitation).first();
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(calendar.getEvents()).hasSize(1);
            assertThat(
                            new CalendarBuilder()
                                    .build(new StringReader(invitation))
                                    .getComponents("VEVENT"))
                    .hasSize(1);
            assertThat(client.canBook(time)).isFalse();
            assertThat(site.letters().await(notices, 1).path("subject").asString())
                    .doesNotContain("Ada", "Fernwater", address);

            client.cancels();
            String end =
                    site.letters().attachment(site.letters().await(address, 2), "text/calendar");
            assertThat(Biweekly.parse(end).first().getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(client.canBook(time)).isTrue();
            site.letters().await(notices, 2);
        }
    }

    private static String text(String picture) {
        return "We walked before we talked.\n\n## Why walk\n\nSide by side is easier than face to"
                + " face.\n\n"
                + picture
                + "\n\n## And then\n\nSit down.\n";
    }

    private static Instant received(JsonNode letter) {
        return Instant.parse(letter.path("received").asString());
    }
}
