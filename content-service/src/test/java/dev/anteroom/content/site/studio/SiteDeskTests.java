package dev.anteroom.content.site.studio;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.FilledForm;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class SiteDeskTests {

    private static final String DESK = "/studio/site";

    @Autowired private Visitor visitor;
    @Autowired private Told told;

    private String name = "";
    private String accent = "";

    @BeforeEach
    void noteHowItWas() {
        FilledForm form = FilledForm.at(visitor, DESK);
        name = form.value("name");
        accent = form.value("accent");
    }

    @AfterEach
    void leaveItAsItWas() {
        FilledForm.at(visitor, DESK).with("name", name).with("accent", accent).send();
    }

    @Test
    void aNewNameIsOnThePagesAndTold() {
        assertThat(
                        FilledForm.at(visitor, DESK)
                                .with("name", "Larkmere")
                                .with("accent", "#123456")
                                .send()
                                .statusCode())
                .isEqualTo(303);

        Document home = Jsoup.parse(visitor.get("/").body());
        assertThat(home.select(".site-name").text()).startsWith("Larkmere");
        assertThat(home.select("link[href=/media/accents/123456.css]")).hasSize(1);
        assertThat(visitor.get("/feed.xml").body()).contains("Larkmere");
        await().untilAsserted(
                        () ->
                                assertThat(told.about("site"))
                                        .anySatisfy(
                                                event -> {
                                                    assertThat(event.type())
                                                            .isEqualTo("site.changed");
                                                    assertThat(event.json()).contains("Larkmere");
                                                }));
    }

    @Test
    void aFormLosesNothing() {
        HttpResponse<String> answer =
                FilledForm.at(visitor, DESK)
                        .with("name", "")
                        .with("tagline", "Kept as it was typed")
                        .with("accent", "red")
                        .with("zone", "Mars/Olympus")
                        .with("navigation", "Read | javascript:alert(1)")
                        .with("picture", "/media/none.png")
                        .send();
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#tagline").val()).isEqualTo("Kept as it was typed");
        assertThat(
                        page.select(
                                "#name-error, #accent-error, #zone-error, #navigation-error,"
                                        + " #picture-error"))
                .hasSize(5);
        assertThat(visitor.get("/").body()).contains(name).doesNotContain("Kept as it was typed");
    }

    @Test
    void twoOwnersOverwriteNobodyUnseen() {
        FilledForm mine = FilledForm.at(visitor, DESK).with("name", "Mine");
        FilledForm.at(visitor, DESK).with("name", "Theirs").send();

        HttpResponse<String> answer = mine.send();
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select("#theirs-name").text()).isEqualTo("Theirs");
        assertThat(page.select("#name").val()).isEqualTo("Mine");
    }

    @Test
    void editorsSettleNothing() {
        String editor = StaffTokens.shared().tokenWith(Role.EDITOR);

        assertThat(visitor.get(DESK, editor).statusCode()).isEqualTo(403);
        assertThat(FilledForm.at(visitor, DESK).with("name", "Theirs").send(editor).statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/").body()).contains(name);
    }
}
