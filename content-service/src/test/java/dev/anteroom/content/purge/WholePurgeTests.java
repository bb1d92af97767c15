package dev.anteroom.content.purge;

import static dev.anteroom.chassis.testing.Waiting.await;
import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Writer.ODALYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.FilledForm;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.testing.Writer;
import dev.anteroom.content.topic.Topics;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A cache that keeps every page until one of its keys is purged is never wrong: whatever looks
 * different after a change has carried a key that the change purged.
 */
@ContentTest
class WholePurgeTests {

    @Autowired private Visitor visitor;
    @Autowired private Writer writer;
    @Autowired private Topics topics;
    @Autowired private Told told;

    @Test
    void publishingAnArticle() {
        writer.published("There before");
        Article draft = writer.draft("Newly there");

        assertThat(changed(id(draft), () -> writer.published(draft)))
                .contains("/", "/articles", "/articles/there-before", "/feed.xml", "/llms.txt")
                .contains("/people/odalys-fenwick", "/sitemap.xml");
    }

    @Test
    void renamingAnArticle() {
        Article article = writer.published("Its first name");
        writer.published("Its neighbour");

        assertThat(changed(id(article), () -> writer.revised(article, new Slug("its-second-name"))))
                .contains("/articles/its-neighbour", "/articles", "/feed.xml");
    }

    @Test
    void withdrawingAnArticle() {
        writer.published("Before the gap");
        Article article = writer.published("The gap");
        writer.published("Behind the gap");

        assertThat(changed(id(article), () -> writer.withdrawn(article)))
                .contains(
                        "/articles/the-gap",
                        "/articles/before-the-gap",
                        "/articles/behind-the-gap",
                        "/articles");
    }

    @Test
    void aDraftIsNobodysBusiness() {
        Article draft = writer.draft("Nobody's business");
        Article sentinel = writer.draft("Told after it");

        writer.revised(draft, draft.slug());
        writer.published(sentinel);

        await().until(() -> !told.purgesFor(sentinel.id().value()).isEmpty());
        assertThat(told.about(id(draft))).isEmpty();
    }

    @Test
    void renamingAPerson() {
        Article written = writer.published("Signed by Odalys");
        String desk = "/studio/people/" + ODALYS.value();
        String name = FilledForm.at(visitor, desk).value("name");

        List<String> changed =
                changed(ODALYS.value().toString(), () -> type(desk, "name", "Odalys Marchbank"));
        type(desk, "name", name);

        assertThat(changed)
                .contains("/", "/people", "/people/odalys-fenwick", "/articles", "/feed.xml")
                .contains("/articles/" + written.slug());
    }

    @Test
    void renamingATopic() {
        var topic = topics.all().getFirst();
        String desk = "/studio/topics/" + topic.id().value();

        List<String> changed =
                changed(topic.id().value().toString(), () -> type(desk, "name", "Another name"));
        type(desk, "name", topic.name());

        assertThat(changed).contains("/topics/" + topic.slug(), "/articles");
    }

    @Test
    void writingAPage() {
        HttpResponse<String> made =
                FilledForm.at(visitor, "/studio/pages/new").with("title", "A page to come").send();
        String desk = String.valueOf(header(made, "Location")).replaceAll("\\?.*", "");

        assertThat(changed(idIn(desk), () -> type(desk, "state", "published")))
                .containsOnly("/sitemap.xml", "/llms.txt");
        assertThat(changed(idIn(desk), () -> type(desk, "title", "A page that came")))
                .contains("/a-page-to-come", "/llms.txt");
    }

    @Test
    void settlingTheSite() {
        String tagline = FilledForm.at(visitor, "/studio/site").value("tagline");

        List<String> changed =
                changed("site", () -> type("/studio/site", "tagline", "Another tagline"));
        type("/studio/site", "tagline", tagline);

        assertThat(changed).contains("/", "/articles", "/people", "/about", "/contact");
    }

    /** The pages that look different afterwards; each of them has to be purged. */
    private List<String> changed(String what, Runnable change) {
        KeptPages before = KeptPages.of(visitor);
        int purgesBefore = told.purgesFor(what).size();
        change.run();
        List<String> changed = before.changed(visitor);
        for (String path : changed) {
            await().untilAsserted(
                            () ->
                                    assertThat(purged(what, purgesBefore))
                                            .as(path)
                                            .containsAnyElementsOf(before.keys(path)));
        }
        return changed;
    }

    private Set<String> purged(String what, int since) {
        return told.purgesFor(what).stream()
                .skip(since)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private void type(String desk, String field, String value) {
        assertThat(FilledForm.at(visitor, desk).with(field, value).send().statusCode())
                .isEqualTo(303);
    }

    private static String id(Article article) {
        return article.id().value().toString();
    }

    private static String idIn(String desk) {
        return desk.substring(desk.lastIndexOf('/') + 1);
    }
}
