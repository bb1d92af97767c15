package dev.anteroom.content.article.studio;

import static dev.anteroom.chassis.testing.Waiting.await;
import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.person.People;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.topic.Topics;
import java.net.http.HttpResponse;
import java.util.HashMap;
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
    @Autowired private Topics topics;
    @Autowired private People people;

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
    void aSecondClickIsAnsweredLikeTheFirst() {
        String at = desk.start("Clicked twice");

        for (int click = 0; click < 2; click++) {
            HttpResponse<String> answer = desk.publish(at, 1, "send");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo(at + "/publish?done=published");
        }
        assertThat(desk.publish(at, 1, "without").statusCode()).isEqualTo(409);
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

    @Test
    void aConflictListsOnlyWhatDiffers() {
        String at = desk.start("Same but one");
        String topic = topics.all().getFirst().id().value().toString();
        Map<String, String> theirs = Desk.form("Same but one", 1);
        theirs.put("markdown", "One line.\r\n\r\nAnother.");
        theirs.put("topics", topic);
        theirs.put("sources", "A | B");
        visitor.post(at, owner(), theirs);
        Map<String, String> mine = new HashMap<>(theirs);
        mine.put("slug", "same-but-one");
        mine.put("sources", "A|B");
        mine.put("told", "true");
        mine.remove("topics");
        mine.put("author", Desk.someoneElse(people));

        Document page = Jsoup.parse(visitor.post(at, owner(), mine).body());

        assertThat(page.select("textarea[id^=theirs-]").eachAttr("id"))
                .containsExactlyInAnyOrder("theirs-author", "theirs-topics", "theirs-mainTopic");
        assertThat(page.select("#theirs-topics").text()).isEqualTo(topics.all().getFirst().name());
        assertThat(page.select("#theirs-author").text()).isEqualTo("Odalys Fenwick");
    }

    @Test
    void savingKeepsTheAuthorsOrderOfTopics() {
        String at = desk.start("In my order");
        String first = topics.all().getFirst().id().value().toString();
        String last = topics.all().getLast().id().value().toString();
        Map<String, String> form = Desk.form("In my order", 1);
        form.put("topics", first + "," + last);
        form.put("mainTopic", last);
        visitor.post(at, owner(), form);

        Document page = Jsoup.parse(visitor.get(at, owner()).body());
        assertThat(page.select("input[name=topics][checked]").eachAttr("value"))
                .containsExactly(last, first);
        assertThat(page.select("select[name=mainTopic] option[selected]").val()).isEqualTo(last);

        form.put("topics", first);
        form.put("version", "2");
        Document refused = Jsoup.parse(visitor.post(at, owner(), form).body());
        assertThat(refused.select("#mainTopic-error").text()).contains("tick this topic");
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

    @ParameterizedTest
    @ValueSource(strings = {"**a ", "![", "**[a](/b) "})
    void deepNestingIsAnsweredBesideTheField(String opening) {
        String closing = opening.startsWith("!") ? "](/x)" : "a**";
        Map<String, String> form = Desk.form("Deep", 0);
        form.put("markdown", opening.repeat(4_000) + closing.repeat(4_000));
        for (String path : new String[] {"/studio/articles/new", "/studio/preview"}) {
            HttpResponse<String> answer = visitor.post(path, owner(), form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#markdown-error").text())
                    .contains("nested too deeply");
        }
    }
}
