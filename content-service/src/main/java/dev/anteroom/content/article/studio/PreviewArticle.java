package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleChecks;
import dev.anteroom.content.article.PublishedArticle;
import dev.anteroom.content.article.ReadArticles;
import dev.anteroom.content.article.TopicLink;
import dev.anteroom.content.article.web.ArticlePage;
import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.person.People;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.topic.TopicId;
import dev.anteroom.content.topic.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.result.view.Rendering;

/** Makes the page that readers would get if the article were published now. */
class PreviewArticle {

    private final ReadArticles reading;
    private final People people;
    private final Topics topics;
    private final Sites sites;
    private final BodyRenderer bodies;
    private final PageSettings settings;
    private final Clock clock;

    PreviewArticle(
            ReadArticles reading,
            People people,
            Topics topics,
            Sites sites,
            BodyRenderer bodies,
            PageSettings settings,
            Clock clock) {
        this.reading = reading;
        this.people = people;
        this.topics = topics;
        this.sites = sites;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The page, marked as a preview.
     *
     * @param desk where what is shown is written on; null when it stands in a form only
     */
    Rendering page(Article article, @Nullable String desk) {
        Body body = bodies.render(article.text().markdown());
        PublishedArticle found = published(article, body, clock.instant());
        return ArticlePage.of(
                        found,
                        reading.neighbours(article.id(), found.publishedAt()),
                        sites.current(),
                        settings)
                .preview(new Preview(desk, ArticleChecks.of(article.text(), body)));
    }

    private PublishedArticle published(Article article, Body body, Instant now) {
        return new PublishedArticle(
                article,
                body.html(),
                body.sections(),
                new ReadingTime(body.words()),
                body.picture(),
                Objects.requireNonNullElse(article.publishedAt(), now),
                people.card(article.text().author(), now).orElseThrow(),
                links(article.text().topics()));
    }

    private List<TopicLink> links(List<TopicId> wanted) {
        List<Topic> known = topics.all();
        return wanted.stream()
                .flatMap(id -> known.stream().filter(topic -> topic.id().equals(id)))
                .map(topic -> new TopicLink(topic.id().value(), topic.slug().value(), topic.name()))
                .toList();
    }
}
