package dev.anteroom.content.article.web;

import static dev.anteroom.chassis.testing.Waiting.await;
import static dev.anteroom.content.testing.Writer.ODALYS;
import static dev.anteroom.content.testing.Writer.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.picture.UploadPicture;
import dev.anteroom.content.testing.Booking;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.testing.Writer;
import dev.anteroom.content.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Every part of the model article page, on an article that has them all. */
@ContentTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelArticlePageTests {

    private final Instant nextFree =
            Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);

    @Autowired private Visitor visitor;
    @Autowired private Writer writer;
    @Autowired private SaveArticle save;
    @Autowired private UploadPicture upload;
    @Autowired private Topics topics;
    @Autowired private Clock clock;

    private Document page = new Document("");

    @BeforeAll
    void publishTheModelArticle() {
        Booking.free(ODALYS.value(), Booking.version(), nextFree, nextFree.plusSeconds(3600));
        writer.published("The one before the model");
        Article model = writer.published(writer.draft(new ModelArticle(upload, topics).text()));
        writer.published("The one after the model");
        done(
                save.revise(
                        model.id(),
                        model.version(),
                        model.text(),
                        model.slug(),
                        clock.instant(),
                        null));
        String path = "/articles/" + model.slug();
        await().until(() -> visitor.get(path).body().contains(nextFree.toString()));
        page = Jsoup.parse(visitor.get(path).body());
    }

    @Test
    void hasATitleALeadAndATopic() {
        assertThat(page.select("h1").eachText()).containsExactly("The model article");
        assertThat(page.title()).startsWith("The model article");
        assertThat(page.select(".article-header .lead").text()).isEqualTo("What it is about.");
        assertThat(page.select(".eyebrow a[href^=/topics/]").text())
                .isEqualTo(topics.all().getFirst().name());
    }

    @Test
    void hasDatesAndAReadingTime() {
        assertThat(page.select(".article-header .meta time[datetime]")).hasSize(2);
        assertThat(page.select(".article-header .meta").text())
                .contains("Updated", "3 min read", "Odalys Fenwick");
    }

    @Test
    void hasSectionsWithAnchorsAndATableOfContents() {
        assertThat(page.select(".body h2[id]").eachText())
                .containsExactly("What it is", "How it feels", "What helps");
        assertThat(page.select("nav.toc a").eachText())
                .isEqualTo(page.select(".body h2").eachText());
        assertThat(page.select("nav.toc a").eachAttr("href"))
                .isEqualTo(
                        page.select(".body h2").eachAttr("id").stream().map("#"::concat).toList());
    }

    @Test
    void hasFiguresWithAltTextAndCaptions() {
        assertThat(page.select("figure img").eachAttr("alt"))
                .containsExactly("A lamp", "A door", "A table");
        assertThat(page.select("figure figcaption").eachText())
                .containsExactly("Lit all night.", "Half open.", "Set for two.");
        assertThat(page.select("figure img[width][height]")).hasSize(3);
        assertThat(page.select("figure img").eachAttr("src"))
                .allSatisfy(src -> assertThat(visitor.get(src).statusCode()).isEqualTo(200));
    }

    @Test
    void hasInternalLinksThatLeadSomewhere() {
        assertThat(page.select(".body p a").eachAttr("href"))
                .containsExactly("/articles/rethinking-the-one", "/people/odalys-fenwick")
                .allSatisfy(href -> assertThat(visitor.get(href).statusCode()).isEqualTo(200));
    }

    @Test
    void hasNoticesAndSources() {
        assertThat(page.select("main .notice.health, main .notice.crisis")).hasSize(2);
        assertThat(page.select(".sources li").eachText()).containsExactly("A book. A publisher");
    }

    @Test
    void closesWithAnInvitation() {
        assertThat(page.select(".invitation h2").text()).isEqualTo("Come and talk");
        assertThat(page.select(".invitation p").text()).isEqualTo("There is tea.");
        assertThat(page.select(".invitation a.button").attr("href"))
                .isEqualTo("/book/odalys-fenwick");
    }

    @Test
    void hasAnAuthorBox() {
        assertThat(page.select(".author-box h2").text()).isEqualTo("Odalys Fenwick");
        assertThat(page.select(".author-box img.portrait[alt][width][height]")).hasSize(1);
        assertThat(page.select(".author-box").text())
                .contains("Relationship coach", "Odalys coaches couples and individuals");
        assertThat(page.select(".author-box dt").eachText()).containsExactly("Founded", "Hosts");
        assertThat(page.select(".author-box dd li").eachText())
                .anySatisfy(work -> assertThat(work).startsWith("Long Table"))
                .anySatisfy(work -> assertThat(work).startsWith("Two Truths at Supper"));
        assertThat(page.select(".author-box ul.links a[href]")).hasSizeGreaterThan(1);
        assertThat(page.select(".author-box a.more").attr("href"))
                .isEqualTo("/people/odalys-fenwick");
    }

    @Test
    void leadsToTheAuthorsBookingPageAndNextFreeTime() {
        assertThat(page.select(".author-box a.button").text()).isEqualTo("Work with Odalys");
        assertThat(page.select(".author-box a.button").attr("href"))
                .isEqualTo("/book/odalys-fenwick");
        assertThat(page.select(".author-box .next-free time").attr("datetime"))
                .isEqualTo(nextFree.toString());
        assertThat(page.select(".author-box .next-free").text())
                .startsWith("Next free:")
                .containsPattern("E[SD]T");
    }

    @Test
    void hasThePreviousAndTheNextArticleByTitle() {
        assertThat(page.select(".neighbours a[rel=prev]").text())
                .contains("The one before the model");
        assertThat(page.select(".neighbours a[rel=next]").text())
                .contains("The one after the model");
        assertThat(page.select(".neighbours a").eachAttr("href"))
                .containsExactly(
                        "/articles/the-one-before-the-model", "/articles/the-one-after-the-model");
    }

    @Test
    void hasANewsletterBox() {
        assertThat(page.select("form[action=/newsletter][method=post] input[type=email]"))
                .hasSize(1);
        assertThat(page.select("form[action=/newsletter] button")).hasSize(1);
    }
}
