package dev.anteroom.content.feed;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.ArticleBodies;
import dev.anteroom.content.article.ArticleCard;
import dev.anteroom.content.article.ArticleId;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.Sites;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The feed of new articles. */
@RestController
class FeedController {

    private static final int ITEMS = 20;

    private final ArticleLists lists;
    private final ArticleBodies bodies;
    private final Sites sites;
    private final PageSettings settings;

    FeedController(ArticleLists lists, ArticleBodies bodies, Sites sites, PageSettings settings) {
        this.lists = lists;
        this.bodies = bodies;
        this.sites = sites;
        this.settings = settings;
    }

    @GetMapping("/feed.xml")
    ResponseEntity<byte[]> rss() {
        List<ArticleCard> cards = lists.latest(ITEMS, 0);
        Map<ArticleId, String> html = bodies.of(cards.stream().map(ArticleCard::id).toList());
        List<FeedItem> items =
                cards.stream().map(card -> item(card, html.getOrDefault(card.id(), ""))).toList();
        return MachinePage.of(
                RssFeed.write(sites.current().site(), settings.publicUrl(), items),
                "application/rss+xml",
                cards.stream().map(ArticleCard::changedAt).max(Instant::compareTo).orElse(null),
                List.of(PageKeys.ARTICLES, PageKeys.PEOPLE, PageKeys.SITE));
    }

    private FeedItem item(ArticleCard card, String html) {
        String url = settings.link("/articles/" + card.slug().encoded());
        return new FeedItem(
                card.id().value().toString(),
                url,
                card.title(),
                card.lead(),
                AbsoluteLinks.of(html, settings.publicUrl(), url),
                card.authorName(),
                card.publishedAt());
    }
}
