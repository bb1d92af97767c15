package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A member of the staff, signed in, writing through the API. */
final class Desk {

    static final String ARTICLES = "/api/content/staff/articles";

    /** Of the demo practice: Renata Ostervald. */
    static final String AUTHOR = "0199155c-6200-72f2-a665-a60c12d28918";

    private final Web web;

    Desk(Web web) {
        this.web = web;
    }

    /** Publishes to all subscribers and gives the article's path. */
    String publish(String title) {
        return publish(title, "Two sentences.", "One paragraph, to be read.");
    }

    /** Publishes to all subscribers and gives the article's path. */
    String publish(String title, String lead, String markdown) {
        HttpResponse<String> started = start(title, lead, markdown);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        HttpResponse<String> published = publish(started, "send");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        return "/articles/" + Web.read(published).path("slug").asString();
    }

    /** The answer to a new draft. */
    HttpResponse<String> start(String title, String lead, String markdown) {
        return web.postJson(ARTICLES, article(title, lead, markdown));
    }

    /** The answer to publishing a draft, {@code send} or {@code without}. */
    HttpResponse<String> publish(HttpResponse<String> started, String mailing) {
        String id = Web.read(started).path("id").asString();
        return web.postJson(
                ARTICLES + "/" + id + "/publication",
                "{\"mailing\":\"" + mailing + "\"}",
                "If-Match",
                started.headers().firstValue("ETag").orElseThrow());
    }

    /** The answer to withdrawing what this was the answer to. */
    HttpResponse<String> withdraw(HttpResponse<String> published) {
        String id = Web.read(published).path("id").asString();
        return web.ask(
                "DELETE",
                ARTICLES + "/" + id + "/publication",
                "application/json",
                "",
                "If-Match",
                published.headers().firstValue("ETag").orElseThrow());
    }

    /** The ids of the newsletter's letters that the owner is told are in doubt. */
    Set<String> lettersInDoubt() {
        return web.json("/api/newsletter/letters/uncertain")
                .valueStream()
                .map(letter -> letter.path("id").asString())
                .collect(Collectors.toSet());
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
