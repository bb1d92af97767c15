package dev.anteroom.content.topic.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.article.ArticleLists;
import dev.anteroom.content.card.ArticleCardView;
import dev.anteroom.content.card.TopicView;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.topic.Topics;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.Paging;
import dev.anteroom.content.view.PublicPage;
import dev.anteroom.content.view.Redirects;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The articles about one topic. */
@Controller
class TopicController {

    private final Topics topics;
    private final ArticleLists lists;
    private final Sites sites;
    private final PageSettings settings;
    private final Clock clock;

    TopicController(
            Topics topics, ArticleLists lists, Sites sites, PageSettings settings, Clock clock) {
        this.topics = topics;
        this.lists = lists;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/topics/{slug}")
    Rendering topic(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        Topic topic =
                Slug.parse(slug)
                        .flatMap(topics::find)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        TopicView view = TopicView.of(topic);
        if (!topic.slug().value().equals(slug)) {
            return Redirects.forEver(view.url());
        }
        return shown(topic, view, Paging.number(page));
    }

    private Rendering shown(Topic topic, TopicView view, int number) {
        SettledSite site = sites.current();
        List<ArticleCardView> cards =
                lists.about(topic.id(), Paging.SIZE + 1, Paging.offset(number)).stream()
                        .map(card -> ArticleCardView.of(card, site.site().zone()))
                        .toList();
        return new PublicPage("topics/topic", site)
                .with("quickExit", true)
                .with("topic", view)
                .with("paging", Paging.of(cards, number, view.url()))
                .with("topics", topics.all().stream().map(TopicView::of).toList())
                .headed(
                        PageHead.website(
                                topic.description(),
                                settings.link(Paging.address(view.url(), number))))
                .showing(
                        PageKeys.topic(topic.id().value()),
                        PageKeys.TOPICS,
                        PageKeys.ARTICLES,
                        PageKeys.PEOPLE)
                .render(clock.instant());
    }
}
