package dev.anteroom.content.article.studio;

import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ContentTest
class PreviewTests {

    @Autowired private Visitor visitor;
    @Autowired private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(visitor);
    }

    @Test
    void isThePageItselfBeforeAnythingIsSaved() {
        Map<String, String> form = Desk.form("Only looking", 0);
        form.put("markdown", "## First\n\nRain.\n\n## Second\n\n<script>alert(1)</script>");

        HttpResponse<String> answer = visitor.post("/studio/preview", owner(), form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select(".article-header h1").text()).isEqualTo("Only looking");
        assertThat(page.select(".toc a").eachText()).containsExactly("First", "Second");
        assertThat(page.select(".body h2").eachText()).containsExactly("First", "Second");
        assertThat(page.select(".body script")).isEmpty();
        assertThat(page.select(".author-box h2").text()).isEqualTo("Odalys Fenwick");
        assertThat(page.select(".neighbours a[rel=prev]")).hasSize(1);
        assertThat(page.select("header.site-header")).hasSize(1);
        assertThat(visitor.get("/studio/articles", owner()).body()).doesNotContain("Only looking");
    }

    @Test
    void isMarkedAndKeptByNobody() {
        String at = desk.start("Kept by nobody");
        Map<String, String> form = Desk.form("Kept by nobody", 0);
        for (HttpResponse<String> answer :
                List.of(
                        visitor.get(at + "/preview", owner()),
                        visitor.post("/studio/preview", owner(), form))) {
            Document page = Jsoup.parse(answer.body());
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
            assertThat(header(answer, "Surrogate-Key")).isNull();
            assertThat(page.select("meta[name=robots][content*=noindex]")).hasSize(1);
            assertThat(page.select("link[rel=canonical], meta[property^=og:], script[type*=json]"))
                    .isEmpty();
            assertThat(page.select("main > aside.notice.info").text()).contains("Only staff see");
        }
    }

    @Test
    void isWhatReadersGetOnceItIsPublished() {
        String at = desk.start("The very same page");
        Element before = main(visitor.get(at + "/preview", owner()));
        desk.publish(at, 1, "without");

        Element after = main(visitor.get("/articles/the-very-same-page"));

        assertThat(before.html()).isEqualTo(after.html());
    }

    @Test
    void showsWhatIsTypedOverASavedArticle() {
        String at = desk.start("Typed over");
        desk.publish(at, 1, "without");
        Map<String, String> form = Desk.form("Typed over, anew", 2);
        form.put("article", at.substring(at.lastIndexOf('/') + 1));
        form.put("told", "true");

        Document page = Jsoup.parse(visitor.post("/studio/preview", owner(), form).body());

        assertThat(page.select("h1").text()).isEqualTo("Typed over, anew");
        assertThat(page.select(".article-header time")).hasSize(2);
        assertThat(page.select("main > aside.notice.info").text()).contains("None of it is saved");
        assertThat(visitor.get("/articles/typed-over").body()).doesNotContain("anew");
    }

    @Test
    void aFormThatCouldNotBeSavedComesBackWhole() {
        String at = desk.start("Comes back");
        Map<String, String> form = Desk.form("", 1);
        form.put("article", at.substring(at.lastIndexOf('/') + 1));

        HttpResponse<String> answer = visitor.post("/studio/preview", owner(), form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("textarea[name=markdown]").text()).contains("It was raining.");
        assertThat(page.select("#title-error")).hasSize(1);
        assertThat(page.select("form.editor").attr("action")).isEqualTo(at);
    }

    /** There was a time without the limit. */
    @Test
    void saysWhatIsWrongWithABodyThatWasSavedTooDeep() {
        String at = desk.start("Saved too deep");
        desk.publish(at, 1, "without");
        jdbc.sql("UPDATE articles SET markdown = :deep WHERE id = :id")
                .param("deep", "![".repeat(4_000) + "](/x)".repeat(4_000))
                .param("id", UUID.fromString(at.substring(at.lastIndexOf('/') + 1)))
                .update();

        for (HttpResponse<String> answer :
                List.of(
                        visitor.get(at + "/preview", owner()),
                        visitor.get(at + "/publish", owner()),
                        desk.publish(at, 2, "without"),
                        desk.publish(at, 2, "nothing"),
                        visitor.post(at + "/withdraw", owner(), Map.of("version", "1")))) {
            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isIn(422, 409);
            assertThat(page.select("#markdown-error").text()).contains("nested too deeply");
            assertThat(page.select("form.editor").attr("action")).isEqualTo(at);
        }
    }

    @Test
    void theEditorReachesItWithoutAScript() {
        String at = desk.start("Without a script");
        for (String editor : new String[] {"/studio/articles/new", at}) {
            Document page = Jsoup.parse(visitor.get(editor, owner()).body());
            assertThat(
                            page.select(
                                    "form.editor[data-guard] button[formaction=/studio/preview]"
                                            + "[formtarget=_blank]:not([formmethod])"))
                    .hasSize(1);
        }
        assertThat(
                        Jsoup.parse(visitor.get(at, owner()).body())
                                .select("form.editor input[name=article]")
                                .val())
                .isEqualTo(at.substring(at.lastIndexOf('/') + 1));
    }

    @Test
    void strangersReachNone() {
        String at = desk.start("No strangers");
        Map<String, String> form = Desk.form("No strangers", 1);
        String someoneElse = Visitor.practitioner(UUID.randomUUID());

        assertThat(visitor.get(at + "/preview").statusCode()).isEqualTo(401);
        assertThat(
                        visitor.send(
                                        visitor.to("/studio/preview")
                                                .POST(HttpRequest.BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(401);
        assertThat(visitor.get(at + "/preview", someoneElse).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/studio/preview", someoneElse, form).statusCode()).isEqualTo(422);
        form.put("article", at.substring(at.lastIndexOf('/') + 1));
        assertThat(visitor.post("/studio/preview", someoneElse, form).statusCode()).isEqualTo(403);
    }

    /** The page without its mark, and without the second in which it was made. */
    private static Element main(HttpResponse<String> answer) {
        Element main = Objects.requireNonNull(Jsoup.parse(answer.body()).selectFirst("main"));
        main.select("> aside.notice.info").remove();
        main.select(".article-header time").removeAttr("datetime");
        return main;
    }
}
