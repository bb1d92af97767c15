package dev.anteroom.content.article.studio;

import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class WritingTests {

    @Autowired private Visitor visitor;
    @Autowired private Told told;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(visitor);
    }

    @Test
    void anArticleGoesFromDeskToReaders() {
        String at = desk.start("From desk to readers");
        String id = at.substring(at.lastIndexOf('/') + 1);

        HttpResponse<String> published = desk.publish(at, 1, "send");

        assertThat(published.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/articles/from-desk-to-readers").statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(told.about(id))
                                        .anySatisfy(
                                                event -> {
                                                    assertThat(event.type())
                                                            .isEqualTo("article.published");
                                                    assertThat(event.json())
                                                            .contains("\"publicationNumber\":1");
                                                }));
    }

    @Test
    void nothingMailsTwiceUnlessTheAuthorSaysSo() {
        String at = desk.start("Mailed once");
        String id = at.substring(at.lastIndexOf('/') + 1);
        desk.publish(at, 1, "send");
        visitor.post(at, owner(), Desk.form("Mailed once, edited", 2));
        visitor.post(at + "/withdraw", owner(), Map.of("version", "3"));
        desk.publish(at, 4, "without");

        await().untilAsserted(
                        () ->
                                assertThat(told.about(id).stream().map(Told.Event::type))
                                        .containsSubsequence(
                                                "article.published",
                                                "article.updated",
                                                "article.withdrawn",
                                                "article.published"));
        assertThat(told.about(id))
                .filteredOn(event -> event.type().equals("article.published"))
                .allSatisfy(e -> assertThat(e.json()).contains("\"publicationNumber\":1"));
    }

    @Test
    void whetherToMailIsNeverAssumed() {
        String at = desk.start("Undecided");

        HttpResponse<String> answer = desk.publish(at, 1, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(visitor.get("/articles/undecided").statusCode()).isEqualTo(404);
        assertThat(
                        Jsoup.parse(visitor.get(at + "/publish", owner()).body())
                                .select("input[name=mailing][checked]"))
                .isEmpty();
    }

    @Test
    void twoEditorsOverwriteNobodyUnseen() {
        String at = desk.start("Two pens");
        visitor.post(at, owner(), Desk.form("Two pens, theirs", 1));

        HttpResponse<String> answer = visitor.post(at, owner(), Desk.form("Two pens, mine", 1));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select("input[name=title]").val()).isEqualTo("Two pens, mine");
        assertThat(page.select("#theirs-title").text()).isEqualTo("Two pens, theirs");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        assertThat(visitor.post(at, owner(), Desk.form("Two pens, both", 2)).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "bell \u0007 rings", "null \u0000 byte"})
    void aFormLosesNothing(String title) {
        Map<String, String> form = Desk.form(title, 0);
        form.put("sources", "No address at all | | javascript:alert(1)");

        HttpResponse<String> answer = visitor.post("/studio/articles/new", owner(), form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("textarea[name=markdown]").text()).contains("It was raining.");
        assertThat(page.select("#title-error, #sources-error")).hasSize(2);
        assertThat(page.select("[role=alert] a[href=#title]")).hasSize(1);
    }

    @Test
    void aPreviewSavesNothing() {
        Map<String, String> form = Desk.form("Only looking", 0);
        form.put("action", "preview");
        form.put("markdown", "## Look\n\n<script>alert(1)</script>");

        Document page = Jsoup.parse(visitor.post("/studio/articles/new", owner(), form).body());

        assertThat(page.select("#preview .body h2").text()).isEqualTo("Look");
        assertThat(page.select("#preview script")).isEmpty();
        assertThat(visitor.get("/studio/articles", owner()).body()).doesNotContain("Only looking");
    }
}
