package dev.anteroom.content.page.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.page.Page;
import dev.anteroom.content.page.PageState;
import dev.anteroom.content.page.Pages;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.PublicPage;
import dev.anteroom.content.view.Redirects;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** Whatever staff put at the top level of the site. */
@Controller
class PageController {

    private final Pages pages;
    private final Sites sites;
    private final PageSettings settings;
    private final Clock clock;

    PageController(Pages pages, Sites sites, PageSettings settings, Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/{slug}")
    Rendering page(@PathVariable String slug) {
        Page page =
                Slug.parse(slug)
                        .flatMap(pages::find)
                        .filter(found -> found.state() != PageState.DRAFT)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (page.state() == PageState.WITHDRAWN) {
            throw new ProblemException(ProblemType.GONE);
        }
        String path = "/" + page.slug().encoded();
        if (!page.slug().value().equals(slug)) {
            return Redirects.forEver(path);
        }
        return new PublicPage("pages/page", sites.current())
                .with("quickExit", true)
                .with("page", page)
                .headed(PageHead.website(page.text().description(), settings.link(path)))
                .showing(PageKeys.page(page.id().value()))
                .render(clock.instant());
    }
}
