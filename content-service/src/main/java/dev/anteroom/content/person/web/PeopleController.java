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
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.PublicPage;
import dev.anteroom.content.view.Redirects;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** Everyone, and everyone's own page. */
@Controller
class PeopleController {

    private static final int ARTICLES = 6;

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
        List<PersonCard> shown = people.shown(now);
        PublicPage page =
                new PublicPage("people/list", sites.current())
                        .with("people", shown.stream().map(PersonView::of).toList())
                        .headed(PageHead.website("", settings.link("/people")))
                        .showing(PageKeys.PEOPLE);
        shown.forEach(
                card ->
                        page.showing(PageKeys.person(card.person().id().value()))
                                .untilTime(card.nextFree()));
        return page.render(now);
    }

    @GetMapping("/people/{slug}")
    Rendering person(@PathVariable String slug) {
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
        SettledSite site = sites.current();
        return new PublicPage("people/person", site)
                .with("quickExit", true)
                .with("person", PersonView.of(card))
                .headed(head(card))
                .with(
                        "articles",
                        lists.by(person.id(), ARTICLES, 0).stream()
                                .map(item -> ArticleCardView.of(item, site.site().zone()))
                                .toList())
                .showing(PageKeys.person(person.id().value()), PageKeys.ARTICLES, PageKeys.TOPICS)
                .untilTime(card.nextFree())
                .render(now);
    }

    private PageHead head(PersonCard card) {
        PersonView view = PersonView.of(card);
        return new PageHead(
                view.summary(),
                settings.link(view.url()),
                view.portrait() == null ? null : settings.link(view.portrait().pixels()),
                "profile",
                PersonJsonLd.of(view, settings));
    }
}
