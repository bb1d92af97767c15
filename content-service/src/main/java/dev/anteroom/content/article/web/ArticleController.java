package dev.anteroom.content.article.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.article.ArticleId;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.article.Found;
import dev.anteroom.content.article.PublishedArticle;
import dev.anteroom.content.article.ReadArticles;
import dev.anteroom.content.card.ArticleCardView;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.SiteFrame;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.Redirects;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** The page of an article: three queries with the site's settings, none from the cache. */
@Controller
class ArticleController {

    private static final int WAYS_ON = 3;

    private final ReadArticles reading;
    private final ArticleLists lists;
    private final Sites sites;
    private final PageSettings settings;
    private final Clock clock;

    ArticleController(
            ReadArticles reading,
            ArticleLists lists,
            Sites sites,
            PageSettings settings,
            Clock clock) {
        this.reading = reading;
        this.lists = lists;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/articles/{slug}")
    Rendering article(@PathVariable String slug) {
        Instant now = clock.instant();
        Slug asked = Slug.parse(slug).orElseThrow(ArticleController::notFound);
        return switch (reading.find(asked, now)) {
            case Found.Shown shown when slug.equals(asked.value()) -> shown(shown.article(), now);
            case Found.Shown _ -> Redirects.forEver(ArticlePage.url(asked));
            case Found.Moved moved -> Redirects.forEver(ArticlePage.url(moved.to()));
            case Found.Withdrawn withdrawn -> withdrawn(withdrawn.id());
            case Found.Nothing _ -> throw notFound();
        };
    }

    private Rendering shown(PublishedArticle found, Instant now) {
        return ArticlePage.of(
                        found,
                        reading.neighbours(found.article().id(), found.publishedAt()),
                        sites.current(),
                        settings)
                .render(now);
    }

    /** 410 with a way on; never kept by a cache, since the article may come back. */
    private Rendering withdrawn(ArticleId id) {
        SettledSite site = sites.current();
        return Rendering.view("articles/withdrawn")
                .modelAttribute("frame", SiteFrame.of(site.site()))
                .modelAttribute("quickExit", true)
                .modelAttribute(
                        "articles",
                        lists.latest(WAYS_ON, 0).stream()
                                .map(card -> ArticleCardView.of(card, site.site().zone()))
                                .toList())
                .status(HttpStatus.GONE)
                .header("Cache-Control", "no-store")
                .header("Surrogate-Key", PageKeys.article(id.value()))
                .build();
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
