package dev.anteroom.content.article;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.outbox.Outbox;
import java.time.Instant;

/** Tells the other services about articles. */
class ArticleEvents {

    private static final String TOPIC = "content.articles";
    private static final EventType PUBLISHED = new EventType("article.published", 1);
    private static final EventType UPDATED = new EventType("article.updated", 1);
    private static final EventType WITHDRAWN = new EventType("article.withdrawn", 1);

    private final Outbox outbox;
    private final ReadArticles reading;

    ArticleEvents(Outbox outbox, ReadArticles reading) {
        this.outbox = outbox;
        this.reading = reading;
    }

    /** The event holds what a reader would see now. */
    void published(Article article) {
        if (reading.find(article.slug(), Instant.EPOCH) instanceof Found.Shown shown) {
            append(PUBLISHED, article, ArticlePublished.of(shown.article()));
        } else {
            throw new IllegalStateException("Not published: " + article.id());
        }
    }

    void updated(Article article, Instant now) {
        append(UPDATED, article, ArticleUpdated.of(article, now));
    }

    void withdrawn(Article article, Instant now) {
        append(WITHDRAWN, article, ArticleWithdrawn.of(article, now));
    }

    private void append(EventType type, Article article, Object data) {
        outbox.append(
                new OutgoingEvent(
                        TOPIC, article.id().value().toString(), type, article.version(), data));
    }
}
