package dev.anteroom.content.feed;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.ArticleCard;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.page.Pages;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Sites;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What crawlers and language models are told. */
@RestController
class RobotsController {

    private static final int LISTED = 50;

    private final Sites sites;
    private final ArticleLists lists;
    private final Pages pages;
    private final PageSettings settings;

    RobotsController(Sites sites, ArticleLists lists, Pages pages, PageSettings settings) {
        this.sites = sites;
        this.lists = lists;
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return MachinePage.of(
                """
                User-agent: *
                Disallow: /studio
                Disallow: /sign-in
                Disallow: /bookings/
                Disallow: /calendars/
                Disallow: /newsletter/
                Disallow: /api/

                Sitemap: %s
                """
                        .formatted(settings.link("/sitemap.xml")),
                "text/plain",
                null,
                List.of(PageKeys.SITE));
    }

    /** A page in the form that https://llmstxt.org proposes. */
    @GetMapping("/llms.txt")
    ResponseEntity<byte[]> llms() {
        Site site = sites.current().site();
        StringBuilder text = new StringBuilder("# ").append(site.name()).append("\n\n");
        if (!site.description().isBlank()) {
            text.append("> ").append(line(site.description())).append("\n\n");
        }
        text.append("## Pages\n\n");
        pages.published()
                .forEach(
                        page ->
                                link(
                                        text,
                                        page.text().title(),
                                        "/" + page.slug().encoded(),
                                        page.text().description()));
        text.append("\n## Articles\n\n");
        for (ArticleCard card : lists.latest(LISTED, 0)) {
            link(text, card.title(), "/articles/" + card.slug().encoded(), card.lead());
        }
        return MachinePage.of(
                text.toString(),
                "text/plain",
                null,
                List.of(PageKeys.SITE, PageKeys.ARTICLES, PageKeys.PAGES));
    }

    private void link(StringBuilder text, String title, String path, String about) {
        text.append("- [")
                .append(line(title))
                .append("](")
                .append(settings.link(path))
                .append(")")
                .append(about.isBlank() ? "" : ": " + line(about))
                .append('\n');
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
