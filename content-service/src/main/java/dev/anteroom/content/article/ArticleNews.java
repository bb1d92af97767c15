package dev.anteroom.content.article;

import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.purge.PagePurge;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What everyone else has to hear when an article changes, in the transaction that changes it. */
class ArticleNews {

    private final Articles articles;
    private final ArticleEvents events;
    private final PagePurge purge;
    private final ReadArticles reading;

    ArticleNews(Articles articles, ArticleEvents events, PagePurge purge, ReadArticles reading) {
        this.articles = articles;
        this.events = events;
        this.purge = purge;
        this.reading = reading;
    }

    void published(Article article) {
        events.published(article);
        purge(article);
    }

    /** Drafts and withdrawn articles are nobody's business. */
    void revised(Article article, Instant now) {
        if (article.isPublished()) {
            events.updated(article, now);
            purge(article);
        }
    }

    void withdrawn(Article article, Instant now) {
        events.withdrawn(article, now);
        purge(article);
    }

    /** The page, the lists, and the neighbours' pages, which show its title or now shall not. */
    private void purge(Article article) {
        articles.lockOrder();
        Set<String> keys = new HashSet<>();
        keys.add(PageKeys.article(article.id().value()));
        keys.add(PageKeys.ARTICLES);
        @Nullable Instant at = article.publishedAt();
        if (at != null) {
            reading.neighbours(article.id(), at)
                    .all()
                    .forEach(neighbour -> keys.add(PageKeys.article(neighbour.id().value())));
        }
        purge.purge(article.id().value().toString(), keys);
    }
}
