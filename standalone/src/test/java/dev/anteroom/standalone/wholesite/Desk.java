package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The owner, signed in, writing through the API. */
final class Desk {

    private static final String ARTICLES = "/api/content/staff/articles";
    private static final Pattern LINK = Pattern.compile("https?://\\S*/sign-in/link/\\S+");

    /** Of the demo practice: Renata Ostervald. */
    private static final String AUTHOR = "0199155c-6200-72f2-a665-a60c12d28918";

    private final Web web;

    private Desk(Web web) {
        this.web = web;
    }

    /** Signs in by the link of a letter in the mail catcher. */
    static Desk signIn(TestSite site, String email) {
        int before = site.letters().to(email).size();
        return signIn(
                site.url(),
                email,
                () -> site.letters().await(email, before + 1).path("text").asString());
    }

    /** Asks for a link, and uses the one that this letter holds. */
    static Desk signIn(String site, String email, Supplier<String> letter) {
        Web web = new Web(site);
        web.postForm("/sign-in", "email=" + email);
        Matcher link = LINK.matcher(letter.get());
        assertThat(link.find()).isTrue();
        assertThat(web.postForm(link.group(), "").statusCode()).isEqualTo(303);
        return new Desk(web);
    }

    /** Publishes to all subscribers and gives the article's path. */
    String publish(String title) {
        return publish(title, "Two sentences.", "One paragraph, to be read.");
    }

    /** Publishes to all subscribers and gives the article's path. */
    String publish(String title, String lead, String markdown) {
        HttpResponse<String> started = web.postJson(ARTICLES, article(title, lead, markdown));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        String id = Web.read(started).path("id").asString();
        HttpResponse<String> published =
                web.postJson(
                        ARTICLES + "/" + id + "/publication",
                        "{\"mailing\":\"send\"}",
                        "If-Match",
                        started.headers().firstValue("ETag").orElseThrow());
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        return "/articles/" + Web.read(published).path("slug").asString();
    }

    /** How many letters of the newsletter the owner is told are in doubt. */
    int lettersInDoubt() {
        return web.json("/api/newsletter/letters/uncertain").size();
    }

    private static String article(String title, String lead, String markdown) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "title",
                                title,
                                "lead",
                                lead,
                                "markdown",
                                markdown,
                                "author",
                                AUTHOR,
                                "description",
                                "What it is about."));
    }
}
