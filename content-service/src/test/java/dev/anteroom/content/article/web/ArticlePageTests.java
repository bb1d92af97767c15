package dev.anteroom.content.article.web;

import static dev.anteroom.content.testing.Visitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.QueryCounter;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.testing.Writer;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class ArticlePageTests {

    private static final String MODEL = "/articles/ketamine-therapy-for-depression-and-anxiety";

    @Autowired private Visitor visitor;
    @Autowired private Writer writer;

    @Test
    void standsTheOpeningPictureAboveTheText() {
        Document page = Jsoup.parse(visitor.get(MODEL).body());

        assertThat(page.select(".article-header figure.opening img[fetchpriority=high]"))
                .hasSize(1);
        assertThat(page.select(".body > figure").first()).isNotNull();
        assertThat(page.select(".body > p ~ h2 ~ figure"))
                .hasSameSizeAs(page.select(".body > figure"));
    }

    @Test
    void isSharedWithAPictureOfPixels() {
        String image =
                Jsoup.parse(visitor.get(MODEL).body())
                        .select("meta[property=og:image]")
                        .attr("content")
                        .replace("https://heronmere.example", "");

        HttpResponse<String> answer = visitor.get(image);

        assertThat(image).endsWith(".png");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.body()).contains("PNG");
        assertThat(visitor.get("/media/" + "0".repeat(32) + ".png").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsMachinesWhatItIs() {
        Document page = Jsoup.parse(visitor.get(MODEL).body());
        String data = page.select("script[type=application/ld+json]").html();

        assertThat(data).contains("\"@type\":\"Article\"", "https://heronmere.example" + MODEL);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://heronmere.example" + MODEL);
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .startsWith("https://heronmere.example/media/");
        assertThat(
                        page.select(
                                "script[src^=http], link[rel=stylesheet][href^=http], img[src^=http]"))
                .isEmpty();
    }

    @Test
    void takesThreeQueries() {
        assertThat(QueryCounter.during(() -> visitor.get(MODEL))).isBetween(1, 3);
    }

    @Test
    void mayBeKeptByTheGatewayUntilItIsPurged() {
        HttpResponse<String> page = visitor.get(MODEL);
        String tag = String.valueOf(header(page, "ETag"));

        assertThat(header(page, "Cache-Control")).startsWith("public, max-age=0, s-maxage=");
        assertThat(header(page, "Surrogate-Key")).contains("site", "article:", "person:", "topic:");
        HttpResponse<String> again = visitor.send(visitor.to(MODEL).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void redirectsOldAddressesForEver() {
        Article first = writer.published("The first name of it");
        Slug second = new Slug("second-name-" + first.id().value());
        Article renamed = writer.revised(first, second);
        writer.revised(renamed, new Slug("third-name-" + first.id().value()));

        for (Slug old : new Slug[] {first.slug(), second}) {
            HttpResponse<String> answer = visitor.get("/articles/" + old);
            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(header(answer, "Location"))
                    .isEqualTo("/articles/third-name-" + first.id().value());
        }
    }

    @Test
    void saysThatAWithdrawnArticleWasHere() {
        Article article = writer.published("Gone tomorrow");
        writer.withdrawn(article);

        HttpResponse<String> page = visitor.get("/articles/" + article.slug());

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(page.body()).select("main .card h3 a")).isNotEmpty();
    }

    @Test
    void forgivesLetterCase() {
        assertThat(header(visitor.get("/articles/Rethinking-THE-One"), "Location"))
                .isEqualTo("/articles/rethinking-the-one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nothing-here",
                "/articles/..%2f..%2fetc",
                "/articles/%27%20OR%201=1--",
                "/articles/" + "%F0%9F%92%A9",
                "/people/nobody",
                "/topics/nothing",
                "/nothing-here",
                "/media/0123456789abcdef0123456789abcdef.png",
                "/media/x.svg",
                "/media/a%00b"
            })
    void knowsNothingOfStrangeAddresses(String path) {
        assertThat(visitor.get(path).statusCode()).isIn(400, 404);
    }
}
