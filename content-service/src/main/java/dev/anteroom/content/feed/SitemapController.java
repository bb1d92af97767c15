package dev.anteroom.content.feed;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.ArticleAddress;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.page.Page;
import dev.anteroom.content.page.Pages;
import dev.anteroom.content.person.People;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.topic.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All public addresses, as sitemaps.org describes them. */
@RestController
class SitemapController {

    /** One sitemap may hold 50,000 addresses; some are kept for everything that is no article. */
    private static final int MOST_ARTICLES = 45_000;

    private static final List<String> FIXED = List.of("/", "/articles", "/people", "/book");

    private final ArticleLists articles;
    private final Pages pages;
    private final People people;
    private final Topics topics;
    private final PageSettings settings;
    private final Clock clock;

    SitemapController(
            ArticleLists articles,
            Pages pages,
            People people,
            Topics topics,
            PageSettings settings,
            Clock clock) {
        this.articles = articles;
        this.pages = pages;
        this.people = people;
        this.topics = topics;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        XmlDocument xml = new XmlDocument();
        xml.element(
                "urlset",
                () -> {
                    xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
                    write(xml);
                });
        return MachinePage.of(
                xml.end(),
                "application/xml",
                null,
                List.of(PageKeys.ARTICLES, PageKeys.PAGES, PageKeys.PEOPLE, PageKeys.TOPICS));
    }

    private void write(XmlDocument xml) {
        FIXED.forEach(path -> url(xml, path, null));
        for (Page page : pages.published()) {
            url(xml, "/" + page.slug().encoded(), page.changedAt());
        }
        people.shown(clock.instant())
                .forEach(card -> url(xml, "/people/" + card.person().slug().encoded(), null));
        topics.all().forEach(topic -> url(xml, "/topics/" + topic.slug().encoded(), null));
        for (ArticleAddress article : articles.addresses(MOST_ARTICLES)) {
            url(xml, article.path(), article.changedAt());
        }
    }

    private void url(XmlDocument xml, String path, @Nullable Instant changed) {
        xml.element(
                "url",
                () -> {
                    xml.element("loc", settings.link(path));
                    if (changed != null) {
                        xml.element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
                    }
                });
    }
}
