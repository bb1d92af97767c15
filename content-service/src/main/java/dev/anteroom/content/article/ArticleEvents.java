package dev.anteroom.content.article;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.content.person.People;

/** Tells the other services about articles. */
class ArticleEvents {

    private static final String TOPIC = "content.articles";
    private static final EventType PUBLISHED = new EventType("article.published", 1);
    private static final EventType UPDATED = new EventType("article.updated", 1);
    private static final EventType WITHDRAWN = new EventType("article.withdrawn", 1);

    private final Outbox outbox;
    private final People people;
    private final ArticleBodies bodies;

    ArticleEvents(Outbox outbox, People people, ArticleBodies bodies) {
        this.outbox = outbox;
        this.people = people;
        this.bodies = bodies;
    }

    void published(Article article) {
        append(PUBLISHED, article, told(article));
    }

    void updated(Article article) {
        append(UPDATED, article, told(article));
    }

    void withdrawn(Article article) {
        append(WITHDRAWN, article, ArticleTold.Withdrawn.of(article));
    }

    private ArticleTold told(Article article) {
        return ArticleTold.of(
                article,
                people.find(article.text().author()).orElseThrow(),
                bodies.of(article.id()));
    }

    private void append(EventType type, Article article, Object data) {
        outbox.append(
                new OutgoingEvent(
                        TOPIC, article.id().value().toString(), type, article.version(), data));
    }
}
