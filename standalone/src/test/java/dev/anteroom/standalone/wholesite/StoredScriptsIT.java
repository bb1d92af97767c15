package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.anteroom.standalone.browser.Browsing;
import dev.anteroom.standalone.browser.NeedsBrowser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scripts that people wrote into texts are shown as text, wherever a browser meets them. */
@NeedsBrowser
@OnlyWriterOnSharedSite
class StoredScriptsIT {

    private static final String PRACTITIONER = "renata@heronmere.example";
    private static final String MARKED =
            "Mark <script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final Pattern MARKED_TITLE = Pattern.compile("<title>[^<]*&lt;script");
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

    private BrowserContext context;
    private Witness witness;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        browsing = Browsing.start();
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    @BeforeEach
    void enter() {
        context = browsing.visitor("America/New_York");
        witness = new Witness(context, site.url());
        signIn(SharedSite.DESK);
    }

    @AfterEach
    void nothingRan() {
        context.close();
        assertThat(witness.heard()).isEmpty();
    }

    private void signIn(String email) {
        new Author(witness.page(), site, email).isSignedIn();
    }

    @Test
    void inAnArticleAndAPictureNeverRun() {
        String reader = "unmoved.reader@example.com";
        Subscription.of(site, reader);
        String picture = new Author(witness.page(), site, SharedSite.DESK).uploadsAPicture(MARKED);
        String path =
                new Desk(site.staff(SharedSite.DESK))
                        .publish(MARKED, MARKED, MARKDOWN + "\n" + picture + "\n");
        String letter = site.letters().await(reader, "Mark").path("id").asString();

        witness.reads(path).sees("/").reads("/articles").sees("/studio/media");
        witness.reads("/studio/articles").reads("/studio/issues").reads("/_mail");
        witness.sees("/_mail/messages/" + letter).sees("/_mail/messages/" + letter + "/text");
    }

    @Test
    void inAProfileAPageAndATopicNeverRun() {
        witness.writes(
                "/studio/people/new",
                Map.of(
                        "name",
                        MARKED,
                        "slug",
                        "marked",
                        "role",
                        MARKED,
                        "summary",
                        MARKED,
                        "markdown",
                        MARKDOWN,
                        "portraitAlt",
                        MARKED));
        witness.writes("/studio/topics/new", Map.of("name", MARKED, "slug", "marked"));
        witness.writes(
                "/studio/pages/new",
                Map.of(
                        "title",
                        MARKED,
                        "slug",
                        "marked",
                        "markdown",
                        MARKDOWN,
                        "description",
                        MARKED));

        witness.reads("/people").reads("/people/marked").reads("/topics/marked").reads("/marked");
        witness.reads("/studio/people").reads("/studio/topics").reads("/studio/pages");
    }

    @Test
    void inTheNameOfTheSiteNeverRun() {
        witness.page().navigate(site.url() + "/studio/site");
        String name = witness.page().locator("#name").inputValue();
        String tagline = witness.page().locator("#tagline").inputValue();
        Web web = new Web(site.url());
        witness.writes("/studio/site", Map.of("name", MARKED, "tagline", MARKED));
        try {
            for (String path :
                    List.of("/", "/articles", "/book", "/newsletter", "/sign-in?again=yes")) {
                Letters.patiently().until(() -> MARKED_TITLE.matcher(web.page(path).body()).find());
                witness.reads(path);
            }
        } finally {
            witness.writes("/studio/site", Map.of("name", name, "tagline", tagline));
        }
    }

    @Test
    void inABookingNeverRun() {
        String client = "marked.client@example.com";
        String notices = "marked.notices@example.com";
        signIn(PRACTITIONER);
        new Author(witness.page(), site, PRACTITIONER).wantsNoticesAt(notices);
        Bookings bookings = new Bookings(site.url());
        String offer = bookings.offer("renata-ostervald");
        String start = bookings.starts(offer).getFirst();
        String id =
                Web.read(bookings.book(Bookings.body(offer, start, MARKED, client, MARKED)))
                        .path("id")
                        .asString();
        assertThat(UUID.fromString(id)).isNotNull();

        witness.reads("/studio/bookings").reads("/studio/bookings/" + id).sees("/studio/calendar");
        for (String address : List.of(client, notices)) {
            String letter = site.letters().await(address, 1).path("id").asString();
            witness.sees("/_mail/messages/" + letter);
        }
    }
}
