package dev.anteroom.content;

import static dev.anteroom.content.testing.Visitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class PublicPagesTests {

    @Autowired private Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles?page=x",
                "/topics/couples",
                "/people",
                "/people/odalys-fenwick",
                "/about",
                "/services",
                "/fees",
                "/privacy",
                "/accessibility",
                "/contact"
            })
    void areWholeWithoutScript(String path) {
        HttpResponse<String> answer = visitor.get(path);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).startsWith("public");
        assertThat(header(answer, "ETag")).isNotNull();
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.title()).contains("Heronmere");
        assertThat(page.select("*").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void listsEndWithTheirLastPage() {
        String next = "/articles";
        int pages = 0;
        while (!next.isEmpty() && pages < 50) {
            HttpResponse<String> answer = visitor.get(next);
            assertThat(answer.statusCode()).as(next).isEqualTo(200);
            next = Jsoup.parse(answer.body()).select("nav.paging a[rel=next]").attr("href");
            pages++;
        }
        assertThat(next).isEmpty();
        assertThat(visitor.get("/articles?page=" + (pages + 1)).statusCode()).isEqualTo(404);
    }

    @Test
    void takeTheAccentFromASheetOfItsOwn() {
        HttpResponse<String> sheet = visitor.get("/media/accents/5b3a7a.css");

        assertThat(header(sheet, "Content-Type")).startsWith("text/css");
        assertThat(sheet.body()).contains("--brand:#5b3a7a");
        assertThat(visitor.get("/media/accents/red%7D.css").statusCode()).isEqualTo(404);
    }

    @Test
    void nameTheMainTopicOfEachArticle() {
        Document list = Jsoup.parse(visitor.get("/topics/mental-health").body());

        assertThat(list.select(".card")).isNotEmpty();
        assertThat(list.select(".card .eyebrow a[href^=/topics/]"))
                .hasSameSizeAs(list.select(".card"));
    }

    @Test
    void everyInternalLinkOfTheDemoLeadsSomewhere() {
        Document sitemap = Jsoup.parse(visitor.get("/sitemap.xml").body(), Parser.xmlParser());
        Map<String, String> links = new TreeMap<>();
        for (String address : sitemap.select("loc").eachText()) {
            String path = address.substring("https://heronmere.example".length());
            if (!path.startsWith("/book")) {
                internalLinks(path).forEach(link -> links.put(link, path));
            }
        }
        assertThat(links).hasSizeGreaterThan(20);
        links.forEach(
                (link, path) ->
                        assertThat(visitor.get(link).statusCode())
                                .as(path + " → " + link)
                                .isEqualTo(200));
    }

    private Stream<String> internalLinks(String path) {
        return Jsoup.parse(visitor.get(path).body())
                .select(
                        "main a[href^=/articles/], main a[href^=/people/],"
                                + " main a[href^=/topics/], main img[src^=/media/]")
                .stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"));
    }

    @Test
    void theFeedIsReadByOthers() throws FeedException {
        HttpResponse<String> answer = visitor.get("/feed.xml");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));

        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getTitle()).isEqualTo("Heronmere");
        assertThat(feed.getEntries()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(feed.getEntries().getFirst().getLink())
                .startsWith("https://heronmere.example/articles/");
        assertThat(feed.getEntries())
                .allSatisfy(
                        entry -> {
                            String html = entry.getContents().getFirst().getValue();
                            assertThat(html).doesNotContain("href=\"/", "src=\"/");
                            assertThat(entry.getPublishedDate()).isNotNull();
                        });
    }

    @Test
    void theFeedIsSentOnlyWhenItIsNew() {
        HttpResponse<String> answer = visitor.get("/feed.xml");
        String tag = String.valueOf(header(answer, "ETag"));
        String date = String.valueOf(header(answer, "Last-Modified"));

        assertThat(visitor.send(visitor.to("/feed.xml").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(
                        visitor.send(visitor.to("/feed.xml").header("If-Modified-Since", date))
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void machinesFindTheirWay() {
        assertThat(visitor.get("/robots.txt").body())
                .contains("Disallow: /studio", "https://heronmere.example/sitemap.xml");
        assertThat(visitor.get("/llms.txt").body()).startsWith("# Heronmere");
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("<loc>https://heronmere.example/articles/rethinking-the-one</loc>");
    }

    @Test
    void picturesNeverChangeAndRunNothing() {
        String address =
                Jsoup.parse(visitor.get("/").body()).select("img.hero-picture").attr("src");
        HttpResponse<String> picture = visitor.get(address);

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(header(picture, "Cache-Control")).contains("immutable");
        assertThat(header(picture, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(picture, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(picture, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
