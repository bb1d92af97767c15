package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people do with the site, in a real browser, through the gateway, from desk to inbox. */
@NeedsBrowser
@WriterOnSharedSite
class WholeSiteIT {

    private static final String OWNER = "owner@example.org";

    private static final String PRACTITIONER = "wendell@heronmere.example";

    private static final Duration IN_TIME = Duration.ofSeconds(2);

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
            String picture = author.uploadsAPicture("A still lake in the morning.");
            String path = author.publishes("A walk before the talk", text(picture));
            JsonNode letter = site.letters().await(address, "A walk before the talk");

            Duration delay = Duration.between(author.publishedAt(), received(letter));
            tell("From the press of the button to the inbox", delay);
            assertThat(letter.path("html").asString()).contains(site.url() + path);
            reader.seesThePicture(site.url() + path, ".body img");
            reader.seesThePicture(site.url() + bodyOf(letter), "img[src*='/media/']");

            reader.unsubscribes();
            author.publishes("A second walk", text(picture));
            site.letters().await("companion@example.com", "A second walk");
            Letters.patiently().until(() -> isSent("A second walk"));
            assertThat(site.letters().to(address, "A second walk")).isEmpty();
            assertThat(site.letters().to(address, "A walk before the talk")).hasSize(1);
        }
    }

    @Test
    void booksInAnotherZoneAndGivesTheTimeBack() {
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
            Slot session = Slot.at(time, new Bookings(site.url()).offers("wendell-achterberg"));
            client.books(time);
            JsonNode letter = site.letters().await(address, 1);

            Invitation booked = invitation(letter);
            assertThat(booked).isEqualTo(new Invitation("REQUEST", session.start(), session.end()));
            JsonNode notice = site.letters().await(notices, 1);
            assertThat(invitation(notice)).isEqualTo(booked);
            assertThat(notice.path("subject").asString())
                    .doesNotContain("Ada", "Fernwater", address);
            assertThat(client.canBook(time)).isFalse();

            client.cancels();
            Invitation cancelled = new Invitation("CANCEL", session.start(), session.end());
            assertThat(invitation(site.letters().await(address, 2))).isEqualTo(cancelled);
            assertThat(invitation(site.letters().await(notices, 2))).isEqualTo(cancelled);
            assertThat(client.canBook(time)).isTrue();
        }
    }

    /** On a machine with other work one letter may be late; of five, one is not. */
    @Test
    void bringsAnArticleToTheInboxWithinTwoSeconds() {
        String address = "prompt.reader@example.com";
        Subscription.of(site, address);
        Desk desk = new Desk(site.staff(SharedSite.DESK));
        Duration best = Duration.ofDays(1);
        for (int number = 2; number <= 6 && best.compareTo(IN_TIME) > 0; number++) {
            Instant pressed = Instant.now();
            desk.publish("In time, try " + number);
            JsonNode letter = site.letters().await(address, "In time, try " + number);
            Duration delay = Duration.between(pressed, received(letter));
            tell("From publishing to the inbox", delay);
            best = delay.compareTo(best) < 0 ? delay : best;
        }
        assertThat(best).isLessThanOrEqualTo(IN_TIME);
    }

    private static void tell(String what, Duration delay) {
        System.getLogger("whole-site")
                .log(System.Logger.Level.INFO, "{0}: {1} ms", what, delay.toMillis());
    }

    /** True when no letter of the issue is still to come. */
    private static boolean isSent(String title) {
        Rows newsletter = Rows.of(site, "newsletter");
        String letters =
                "SELECT count(*) FROM mail.letter l JOIN issue i ON i.id = l.reference"
                        + " WHERE l.kind = 'issue' AND i.title = '%s' AND l.state "
                                .formatted(title);
        return newsletter.number(letters + "= 'accepted'") > 0
                && newsletter.number(letters + "IN ('waiting', 'attempting', 'deferred')") == 0;
    }

    private static Invitation invitation(JsonNode letter) {
        return Invitation.in(site.letters().attachment(letter, "text/calendar"));
    }

    private static String bodyOf(JsonNode letter) {
        return "/_mail/messages/" + letter.path("id").asString() + "/body";
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
