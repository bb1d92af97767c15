package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.mail.BulkPlan;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Makes an issue of an article that its author wants mailed, and owes a letter to everyone who is
 * subscribed at this moment. The same publication again changes nothing; nor does one that comes
 * late and was withdrawn since.
 */
final class MailArticle implements EventHandler<ArticlePublished> {

    private static final String WHO_IS_SUBSCRIBED =
            "SELECT id FROM subscriber WHERE state = 'active'";

    private final Issues issues;
    private final MailLedger ledger;
    private final Ids ids;
    private final Clock clock;

    MailArticle(Issues issues, MailLedger ledger, Ids ids, Clock clock) {
        this.issues = issues;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "content.articles";
    }

    @Override
    public EventType type() {
        return new EventType("article.published", 1);
    }

    @Override
    public Class<ArticlePublished> dataType() {
        return ArticlePublished.class;
    }

    @Override
    public void handle(IncomingEvent<ArticlePublished> event) {
        ArticlePublished article = event.data();
        long version = event.aggregateVersion();
        UUID issue = ids.next();
        if (article.isMailed()
                && !issues.isWithdrawnSince(article.articleId(), version)
                && issues.add(issue, article, version, clock.instant())) {
            ledger.plan(new BulkPlan(IssueLetter.KIND, issue, 1, WHO_IS_SUBSCRIBED, Map.of()));
        }
    }
}
