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
     *
     * @param expected the version that the author has seen
     */
    public ArticleOutcome publish(ArticleId id, long expected, Mailing mailing) {
        return publish(id, expected, mailing, clock.instant());
    }

    /** The same, as of another time: for what was published elsewhere before. */
    public ArticleOutcome publish(ArticleId id, long expected, Mailing mailing, Instant asOf) {
        return transaction.execute(
                status -> {
                    Article before = articles.lock(id).orElse(null);
                    if (before == null) {
                        return new ArticleOutcome.Missing();
                    }
                    if (before.version() != expected) {
                        return new ArticleOutcome.Overtaken(before);
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
                });
    }
}
