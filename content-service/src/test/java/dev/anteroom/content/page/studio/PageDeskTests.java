package dev.anteroom.content.page.studio;

import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.FilledForm;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class PageDeskTests {

    private static final String NEW = "/studio/pages/new";

    @Autowired private Visitor visitor;

    @Test
    void aPageIsHiddenThenShownThenGone() {
        String desk = write("How we park", "draft");
        assertThat(visitor.get("/how-we-park").statusCode()).isEqualTo(404);

        FilledForm.at(visitor, desk).with("state", "published").send();
        Document page = Jsoup.parse(visitor.get("/how-we-park").body());
        assertThat(page.select("h1").text()).isEqualTo("How we park");
        assertThat(page.select(".body h2").text()).isEqualTo("Where");
        assertThat(visitor.get("/sitemap.xml").body()).contains("/how-we-park<");

        FilledForm.at(visitor, desk).with("state", "withdrawn").send();
        assertThat(visitor.get("/how-we-park").statusCode()).isEqualTo(410);
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain("/how-we-park<");
    }

    @Test
    void aRenamedPageIsFoundByItsOldName() {
        String desk = write("House rules", "published");

        FilledForm.at(visitor, desk).with("slug", "our-rules").send();

        assertThat(header(visitor.get("/house-rules"), "Location")).isEqualTo("/our-rules");
        HttpResponse<String> taken =
                FilledForm.at(visitor, NEW).with("title", "House rules").send();
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(taken.body()).select("#slug-error")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"studio", "articles", "book", "es", "newsletter"})
    void noPageTakesAPathOfTheSite(String path) {
        HttpResponse<String> answer =
                FilledForm.at(visitor, NEW).with("title", "Mine now").with("slug", path).send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#slug-error")).hasSize(1);
        assertThat(Jsoup.parse(answer.body()).select("#title").val()).isEqualTo("Mine now");
    }

    @Test
    void aPreviewSavesNothing() {
        Document page =
                Jsoup.parse(
                        FilledForm.at(visitor, NEW)
                                .with("title", "Only a look")
                                .with("markdown", "## Look\n\n<script>alert(1)</script>")
                                .with("action", "preview")
                                .send()
                                .body());

        assertThat(page.select("#preview .body h2").text()).isEqualTo("Look");
        assertThat(page.select("#preview script")).isEmpty();
        assertThat(visitor.get("/studio/pages", owner()).body()).doesNotContain("Only a look");
    }

    @Test
    void twoWritersOverwriteNobodyUnseen() {
        String desk = write("Two hands", "draft");
        FilledForm mine = FilledForm.at(visitor, desk).with("description", "Mine.");
        FilledForm.at(visitor, desk).with("description", "Theirs.").send();

        HttpResponse<String> answer = mine.send();
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select("#theirs-description").text()).isEqualTo("Theirs.");
        assertThat(page.select("#description").val()).isEqualTo("Mine.");
    }

    @Test
    void aFormLosesNothing() {
        HttpResponse<String> answer =
                FilledForm.at(visitor, NEW)
                        .with("title", "")
                        .with("slug", "!!!")
                        .with("state", "somewhere")
                        .with("markdown", "Kept.")
                        .send();
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#markdown").text()).isEqualTo("Kept.");
        assertThat(page.select("#title-error, #slug-error")).hasSize(2);
        assertThat(page.select("[role=alert] a[href=#state]")).hasSize(1);
    }

    @Test
    void pagesAreForOwnersAndEditors() {
        String practitioner = Visitor.practitioner(UUID.randomUUID());
        String desk = write("Not for all", "draft");

        for (String path : new String[] {"/studio/pages", NEW, desk}) {
            assertThat(visitor.get(path, practitioner).statusCode()).isEqualTo(403);
        }
        assertThat(FilledForm.at(visitor, NEW).send(practitioner).statusCode()).isEqualTo(403);
        assertThat(FilledForm.at(visitor, desk).send(practitioner).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/studio/pages/" + UUID.randomUUID(), owner()).statusCode())
                .isEqualTo(404);
    }

    private String write(String title, String state) {
        HttpResponse<String> answer =
                FilledForm.at(visitor, NEW)
                        .with("title", title)
                        .with("markdown", "## Where\n\nBehind the house.")
                        .with("state", state)
                        .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = Objects.requireNonNull(header(answer, "Location"));
        return location.substring(0, location.indexOf('?'));
    }
}
