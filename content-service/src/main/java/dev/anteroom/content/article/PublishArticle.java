package dev.anteroom.content.article;

import java.time.Clock;
import java.time.Instant;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens an article to all, and sends letters only when the author says so. */
public class PublishArticle {

    private final TransactionTemplate transaction;
    private final Articles articles;
    private final ArticleNews news;
    private final Clock clock;

    PublishArticle(
            TransactionTemplate transaction, Articles articles, ArticleNews news, Clock clock) {
        this.transaction = transaction;
        this.articles = articles;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Publishes a draft or a withdrawn article; on a published one it only makes sense with mail.
     * Asking for the same once more, as a second click does, changes nothing and is answered alike.
     *
     * @param expected the version that the author has seen
     */
    public ArticleOutcome publish(ArticleId id, long expected, Mailing mailing) {
        return publish(id, expected, mailing, clock.instant());
    }

    /** The same, as of another time: for what was published elsewhere before. */
    public ArticleOutcome publish(ArticleId id, long expected, Mailing mailing, Instant asOf) {
        return transaction.execute(
                status ->
                        articles.lock(id)
                                .map(before -> publish(before, expected, mailing, asOf))
                                .orElseGet(ArticleOutcome.Missing::new));
    }

    private ArticleOutcome publish(Article before, long expected, Mailing mailing, Instant asOf) {
        if (before.version() != expected) {
            return isDone(before, expected, mailing)
                    ? new ArticleOutcome.Done(before)
                    : new ArticleOutcome.Overtaken(before);
        }
        if (before.isPublished() && mailing == Mailing.WITHOUT_MAIL) {
            return new ArticleOutcome.NotNow(before.state());
        }
        if (before.text().markdown().isBlank()) {
            return new ArticleOutcome.NothingToRead();
        }
        Article after = before.published(mailing, asOf);
        articles.writeState(after, clock.instant());
        news.published(after);
        return new ArticleOutcome.Done(after);
    }

    /** Whether the one change since was this very publication. */
    private boolean isDone(Article now, long expected, Mailing mailing) {
        return now.version() == expected + 1
                && articles.lastPublishedWith(now.id()).filter(mailing::equals).isPresent();
    }
}
