package dev.anteroom.content.person.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.card.ArticleCardView;
import dev.anteroom.content.card.PersonJsonLd;
import dev.anteroom.content.card.PersonView;
import dev.anteroom.content.person.People;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.person.PersonCard;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.Paging;
import dev.anteroom.content.view.PublicPage;
import dev.anteroom.content.view.Redirects;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Everyone, and everyone's own page. */
@Controller
class PeopleController {

    private final People people;
    private final ArticleLists lists;
    private final Sites sites;
    private final PageSettings settings;
    private final Clock clock;

    PeopleController(
            People people, ArticleLists lists, Sites sites, PageSettings settings, Clock clock) {
        this.people = people;
        this.lists = lists;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/people")
    Rendering people() {
        Instant now = clock.instant();
        SettledSite site = sites.current();
        List<PersonCard> shown = people.shown(now);
        PublicPage page =
                new PublicPage("people/list", site)
                        .with("people", shown.stream().map(PersonView::of).toList())
                        .headed(
                                PageHead.website(
                                        description(site.site()), settings.link("/people")))
                        .showing(PageKeys.PEOPLE);
        shown.forEach(
                card ->
                        page.showing(PageKeys.person(card.person().id().value()))
                                .untilTime(card.nextFree()));
        return page.render(now);
    }

    @GetMapping("/people/{slug}")
    Rendering person(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        Instant now = clock.instant();
        PersonCard card =
                Slug.parse(slug)
                        .flatMap(asked -> people.find(asked, now))
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Person person = card.person();
        if (person.removed()) {
            throw new ProblemException(ProblemType.GONE);
        }
        if (!person.slug().value().equals(slug)) {
            return Redirects.forEver(PersonView.of(card).url());
        }
        return shown(card, Paging.number(page), now);
    }

    private Rendering shown(PersonCard card, int number, Instant now) {
        SettledSite site = sites.current();
        PersonView person = PersonView.of(card);
        List<ArticleCardView> articles =
                lists.by(card.person().id(), Paging.SIZE + 1, Paging.offset(number)).stream()
                        .map(item -> ArticleCardView.of(item, site.site().zone()))
                        .toList();
        return new PublicPage("people/person", site)
                .with("quickExit", true)
                .with("person", person)
                .headed(head(person, number))
                .with("paging", Paging.of(articles, number, person.url()))
                .showing(PageKeys.person(person.id()), PageKeys.ARTICLES, PageKeys.TOPICS)
                .untilTime(card.nextFree())
                .render(now);
    }

    private static String description(Site site) {
        String lead = site.welcome().peopleLead();
        return lead.isBlank() ? site.description() : lead;
    }

    private PageHead head(PersonView view, int number) {
        return new PageHead(
                view.summary(),
                settings.link(Paging.address(view.url(), number)),
                view.portrait() == null ? null : settings.link(view.portrait().pixels()),
                "profile",
                PersonJsonLd.of(view, settings));
    }
}
