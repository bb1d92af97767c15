package dev.anteroom.content.demo;

import dev.anteroom.content.article.ArticleId;
import dev.anteroom.content.article.ArticleOutcome;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.Mailing;
import dev.anteroom.content.article.PublishArticle;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.topic.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Writes and publishes the demo's articles, without mail. */
final class DemoArticles {

    private final DemoPictures pictures;
    private final Map<String, PersonId> people;
    private final Map<String, TopicId> topics;
    private final DemoCalendar calendar;

    DemoArticles(
            DemoPictures pictures,
            Map<String, PersonId> people,
            Map<String, TopicId> topics,
            DemoCalendar calendar) {
        this.pictures = pictures;
        this.people = people;
        this.topics = topics;
        this.calendar = calendar;
    }

    void load(DemoFiles files, SaveArticle save, PublishArticle publish) {
        for (DemoFile file : files.documents("articles")) {
            DemoMap front = file.front();
            ArticleId id = new ArticleId(UUID.fromString(front.text("id")));
            Slug slug = new Slug(front.text("slug"));
            ArticleText text = text(file);
            done(save.start(id, text, Optional.of(slug), null));
            Instant published = calendar.daysAgo(front.number("publishedDaysAgo"));
            done(publish.publish(id, 1, Mailing.WITHOUT_MAIL, published));
            if (front.has("updatedDaysAgo")) {
                Instant updated = calendar.daysAgo(front.number("updatedDaysAgo"));
                done(save.revise(id, 2, text, slug, updated, null));
            }
        }
    }

    private ArticleText text(DemoFile file) {
        DemoMap front = file.front();
        DemoMap invitation = front.map("invitation");
        return new ArticleText(
                front.text("title"),
                front.text("lead"),
                front.text("description"),
                pictures.addressed(file.body()),
                front.flag("health"),
                new Invitation(invitation.text("heading"), invitation.text("text")),
                sources(front.maps("sources")),
                Objects.requireNonNull(people.get(front.text("author"))),
                front.texts("topics").stream()
                        .map(topic -> Objects.requireNonNull(topics.get(topic), topic))
                        .toList());
    }

    private static List<Source> sources(List<DemoMap> sources) {
        return sources.stream()
                .map(s -> new Source(s.text("title"), s.text("publisher"), s.text("href")))
                .toList();
    }

    private static void done(ArticleOutcome outcome) {
        if (!(outcome instanceof ArticleOutcome.Done)) {
            throw new IllegalStateException("A demo article was not saved: " + outcome);
        }
    }
}
