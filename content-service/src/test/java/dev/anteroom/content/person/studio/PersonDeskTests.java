package dev.anteroom.content.person.studio;

import static dev.anteroom.chassis.testing.Waiting.await;
import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static dev.anteroom.content.testing.Writer.ODALYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.FilledForm;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class PersonDeskTests {

    @Autowired private Visitor visitor;
    @Autowired private Told told;

    private String desk = "";

    @AfterEach
    void letThemLeave() {
        if (!desk.isEmpty()) {
            at().with("removed", "true").send();
        }
    }

    @Test
    void someoneNewIsShownAndTold() {
        introduce("Tamsin Oriel");

        Document page = Jsoup.parse(visitor.get("/people/tamsin-oriel").body());
        assertThat(page.select("h1").text()).isEqualTo("Tamsin Oriel");
        assertThat(page.select(".facts li").text()).contains("A circle", "Mondays");
        assertThat(visitor.get("/people").body()).contains("Tamsin Oriel");
        await().untilAsserted(
                        () ->
                                assertThat(told.about(id()))
                                        .anySatisfy(
                                                event -> {
                                                    assertThat(event.type())
                                                            .isEqualTo("person.changed");
                                                    assertThat(event.json())
                                                            .contains("Tamsin Oriel");
                                                }));
    }

    @Test
    void whoChangesTheirNameIsFoundByTheOldOne() {
        introduce("Wren Halloway");

        at().with("name", "Wren Ashdown").with("slug", "wren-ashdown").send();

        assertThat(header(visitor.get("/people/wren-halloway"), "Location"))
                .isEqualTo("/people/wren-ashdown");
        assertThat(visitor.get("/people/wren-ashdown").body()).contains("Wren Ashdown");
        FilledForm another = FilledForm.at(visitor, "/studio/people/" + ODALYS.value());
        HttpResponse<String> taken = another.with("slug", "wren-halloway").send();
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(taken.body()).select("#slug-error")).hasSize(1);
    }

    @Test
    void whoLeavesIsShownNowhereAndForgotten() {
        introduce("Piers Lanyon");

        at().with("removed", "true").send();

        assertThat(visitor.get("/people/piers-lanyon").statusCode()).isEqualTo(410);
        assertThat(visitor.get("/people").body()).doesNotContain("Piers Lanyon");
        await().untilAsserted(
                        () ->
                                assertThat(told.about(id()))
                                        .filteredOn(e -> e.topic().equals("content.people"))
                                        .extracting(Told.Event::type, e -> e.json() == null)
                                        .endsWith(
                                                tuple("person.removed", false),
                                                tuple("person.removed", true)));
    }

    @Test
    void twoWritersOverwriteNobodyUnseen() {
        introduce("Juno Marchetti");
        FilledForm mine = at().with("role", "Coach").with("summary", "Mine.");
        at().with("role", "Counsellor").send();

        HttpResponse<String> answer = mine.send();
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select("#theirs-role").text()).isEqualTo("Counsellor");
        assertThat(page.select("#role").val()).isEqualTo("Coach");
        assertThat(page.select("#summary").text()).isEqualTo("Mine.");
    }

    @Test
    void aFormLosesNothing() {
        HttpResponse<String> answer =
                FilledForm.at(visitor, "/studio/people/new")
                        .with("name", " ")
                        .with("zone", "Mars/Olympus")
                        .with("links", "Elsewhere | javascript:alert(1)")
                        .with("portrait", "/media/none.png")
                        .with("rank", "first")
                        .with("markdown", "I was born.")
                        .send();
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#markdown").text()).isEqualTo("I was born.");
        assertThat(
                        page.select(
                                "#name-error, #zone-error, #links-error, #portrait-error,"
                                        + " #rank-error"))
                .hasSize(5);
    }

    @Test
    void practitionersWriteTheirOwnProfileAndNeverTakeItDown() {
        introduce("Sable Quist");
        String herself = Visitor.practitioner(UUID.fromString(id()));

        assertThat(at().with("role", "Coach").with("removed", "true").send(herself).statusCode())
                .isEqualTo(303);

        Document page = Jsoup.parse(visitor.get("/people/sable-quist").body());
        assertThat(page.select(".person-header .eyebrow").text()).isEqualTo("Coach");
        assertThat(at().send(Visitor.practitioner(ODALYS.value())).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/studio/people/new", herself).statusCode()).isEqualTo(403);
        assertThat(
                        FilledForm.at(visitor, "/studio/people/new")
                                .with("name", "Another")
                                .send(herself)
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        Jsoup.parse(visitor.get("/studio/people", herself).body())
                                .select("tbody th")
                                .eachText())
                .containsExactly("Sable Quist");
    }

    @Test
    void anUnknownPersonIsNotFound() {
        String nobody = "/studio/people/" + UUID.randomUUID();

        assertThat(visitor.get(nobody, owner()).statusCode()).isEqualTo(404);
        assertThat(visitor.post(nobody, owner(), Map.of("version", "3")).statusCode())
                .isEqualTo(404);
    }

    private void introduce(String name) {
        HttpResponse<String> answer =
                FilledForm.at(visitor, "/studio/people/new")
                        .with("name", name)
                        .with("role", "Therapist")
                        .with("founded", "A circle | Mondays | /groups")
                        .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = Objects.requireNonNull(header(answer, "Location"));
        desk = location.substring(0, location.indexOf('?'));
    }

    private FilledForm at() {
        return FilledForm.at(visitor, desk);
    }

    private String id() {
        return desk.substring(desk.lastIndexOf('/') + 1);
    }
}
