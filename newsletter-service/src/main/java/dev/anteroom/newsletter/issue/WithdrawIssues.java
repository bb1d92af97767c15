package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.mail.MailLedger;
import java.time.Clock;

/** Takes back the letters of a withdrawn article that have not left yet. */
final class WithdrawIssues implements EventHandler<ArticleWithdrawn> {

    private final Issues issues;
    private final MailLedger ledger;
    private final Clock clock;

    WithdrawIssues(Issues issues, MailLedger ledger, Clock clock) {
        this.issues = issues;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "content.articles";
    }

    @Override
    public EventType type() {
        return new EventType("article.withdrawn", 1);
    }

    @Override
    public Class<ArticleWithdrawn> dataType() {
        return ArticleWithdrawn.class;
    }

    @Override
    public void handle(IncomingEvent<ArticleWithdrawn> event) {
        issues.withdraw(event.data().articleId(), event.aggregateVersion(), clock.instant())
                .forEach(issue -> ledger.cancel(IssueLetter.KIND, issue));
    }
}
