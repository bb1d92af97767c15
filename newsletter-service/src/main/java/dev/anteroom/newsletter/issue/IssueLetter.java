package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import dev.anteroom.newsletter.subscriber.Subscriber;
import dev.anteroom.newsletter.subscriber.Subscribers;
import dev.anteroom.newsletter.subscriber.SubscriptionLinks;
import java.util.Optional;

/**
 * The letter of an issue. Whether its reader still wants it, and the practice still sends it, is
 * asked when its turn has come, not when it was planned.
 */
final class IssueLetter implements LetterRenderer {

    static final String KIND = "issue";

    private final Subscribers subscribers;
    private final Issues issues;
    private final IssueBodies bodies;
    private final SubscriptionLinks links;

    IssueLetter(
            Subscribers subscribers, Issues issues, IssueBodies bodies, SubscriptionLinks links) {
        this.subscribers = subscribers;
        this.issues = issues;
        this.bodies = bodies;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Rendering render(DueLetter due) {
        Optional<Subscriber> subscriber = subscribers.find(due.recipient());
        if (subscriber.isEmpty()) {
            return new Suppressed("erased");
        }
        if (!subscriber.get().isActive()) {
            return new Suppressed("unsubscribed");
        }
        // Withdrawing takes back what waits; a letter that was with the server then may come again.
        if (issues.isWithdrawn(due.reference())) {
            return new Suppressed("withdrawn");
        }
        return write(bodies.of(due.reference()), subscriber.get());
    }

    private Letter write(IssueBodies.Template issue, Subscriber subscriber) {
        String unsubscribe = links.unsubscribe(subscriber).toString();
        String preferences = links.preferences(subscriber).toString();
        LetterTemplates.Bodies own = issue.forReader(unsubscribe, preferences);
        return Letter.to(subscriber.address())
                .from(issue.sender())
                .about(issue.subject())
                .in(issue.language())
                .saying(own.html(), own.text())
                .unsubscribeAt(links.unsubscribe(subscriber))
                .build();
    }
}
