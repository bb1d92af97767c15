package dev.anteroom.content.article.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.card.ArticleCardView;
import dev.anteroom.content.card.TopicView;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.topic.Topics;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.Paging;
import dev.anteroom.content.view.PublicPage;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** All articles, page by page. */
@Controller
class ArticlesController {

    private final ArticleLists lists;
    private final Topics topics;
    private final Sites sites;
    private final PageSettings settings;
    private final Clock clock;

    ArticlesController(
            ArticleLists lists, Topics topics, Sites sites, PageSettings settings, Clock clock) {
        this.lists = lists;
        this.topics = topics;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/articles")
    Rendering articles(@RequestParam(required = false) @Nullable String page) {
        SettledSite site = sites.current();
        int number = Paging.number(page);
        List<ArticleCardView> cards =
                lists.latest(Paging.SIZE + 1, Paging.offset(number)).stream()
                        .map(card -> ArticleCardView.of(card, site.site().zone()))
                        .toList();
        return new PublicPage("articles/list", site)
                .with("paging", Paging.of(cards, number, "/articles"))
                .with("topics", topics.all().stream().map(TopicView::of).toList())
                .headed(
                        PageHead.website(
                                description(site.site()),
                                settings.link(Paging.address("/articles", number))))
                .showing(PageKeys.ARTICLES, PageKeys.PEOPLE, PageKeys.TOPICS)
                .render(clock.instant());
    }

    private static String description(Site site) {
        String lead = site.welcome().articlesLead();
        return lead.isBlank() ? site.description() : lead;
    }
}
