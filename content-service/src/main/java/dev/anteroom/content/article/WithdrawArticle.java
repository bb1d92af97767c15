package dev.anteroom.content.article;

import java.time.Clock;
import java.time.Instant;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an article down; its address goes on telling so. */
public class WithdrawArticle {

    private final TransactionTemplate transaction;
    private final Articles articles;
    private final ArticleNews news;
    private final Clock clock;

    WithdrawArticle(
            TransactionTemplate transaction, Articles articles, ArticleNews news, Clock clock) {
        this.transaction = transaction;
        this.articles = articles;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Withdraws it, unless someone has changed it since the caller looked. Asking once more, as a
     * second click does, changes nothing and is answered alike.
     */
    public ArticleOutcome withdraw(ArticleId id, long expected) {
        return transaction.execute(
                status ->
                        articles.lock(id)
                                .map(before -> withdraw(before, expected))
                                .orElseGet(ArticleOutcome.Missing::new));
    }

    private ArticleOutcome withdraw(Article before, long expected) {
        if (before.version() == expected + 1 && before.state() == ArticleState.WITHDRAWN) {
            return new ArticleOutcome.Done(before);
        }
        if (before.version() != expected) {
            return new ArticleOutcome.Overtaken(before);
        }
        if (!before.isPublished()) {
            return new ArticleOutcome.NotNow(before.state());
        }
        Article after = before.withdrawn();
        Instant now = clock.instant();
        articles.writeState(after, now);
        news.withdrawn(after, now);
        return new ArticleOutcome.Done(after);
    }
}
