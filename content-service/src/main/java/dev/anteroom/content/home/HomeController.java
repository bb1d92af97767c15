package dev.anteroom.content.home;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.card.ArticleCardView;
import dev.anteroom.content.card.PersonView;
import dev.anteroom.content.person.People;
import dev.anteroom.content.person.PersonCard;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.PublicPage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where people arrive. Until the owner has settled the site, a calm word to the owner. */
@Controller
class HomeController {

    private static final int ARTICLES = 4;

    private final Sites sites;
    private final People people;
    private final ArticleLists lists;
    private final PageSettings settings;
    private final Clock clock;

    HomeController(
            Sites sites, People people, ArticleLists lists, PageSettings settings, Clock clock) {
        this.sites = sites;
        this.people = people;
        this.lists = lists;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/")
    Rendering home() {
        SettledSite site = sites.current();
        Instant now = clock.instant();
        if (!site.isSettled()) {
            return new PublicPage("home/first-run", site).render(now);
        }
        List<PersonCard> shown = people.shown(now);
        PublicPage page =
                new PublicPage("home/home", site)
                        .with("welcome", site.site().welcome())
                        .with("people", shown.stream().map(PersonView::of).toList())
                        .with("articles", articles(site))
                        .headed(head(site.site()))
                        .showing(PageKeys.ARTICLES, PageKeys.PEOPLE, PageKeys.TOPICS);
        shown.forEach(
                card ->
                        page.showing(PageKeys.person(card.person().id().value()))
                                .untilTime(card.nextFree()));
        return page.render(now);
    }

    private List<ArticleCardView> articles(SettledSite site) {
        return lists.latest(ARTICLES, 0).stream()
                .map(card -> ArticleCardView.of(card, site.site().zone()))
                .toList();
    }

    private PageHead head(Site site) {
        String image =
                site.welcome().picture() == null
                        ? null
                        : settings.link(site.welcome().picture().pixels());
        return new PageHead(
                site.description(),
                settings.link("/"),
                image,
                "website",
                HomeJsonLd.of(site, settings));
    }
}
