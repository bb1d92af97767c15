package dev.anteroom.newsletter.preferences;

import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.newsletter.subscriber.Subscriber;
import dev.anteroom.newsletter.subscriber.Subscribers;
import dev.anteroom.newsletter.subscriber.SubscriptionLinks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Brings a subscriber the new link to their subscription. */
final class LinksLetter implements LetterRenderer {

    static final String KIND = "newsletter-links";

    private final Subscribers subscribers;
    private final SubscriptionLinks links;
    private final LetterTemplates templates;
    private final MessageSource messages;
    private final FrameSource frames;

    LinksLetter(
            Subscribers subscribers,
            SubscriptionLinks links,
            LetterTemplates templates,
            MessageSource messages,
            FrameSource frames) {
        this.subscribers = subscribers;
        this.links = links;
        this.templates = templates;
        this.messages = messages;
        this.frames = frames;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Rendering render(DueLetter due) {
        Optional<Subscriber> subscriber = subscribers.find(due.recipient());
        return subscriber.isEmpty() ? new Suppressed("erased") : write(subscriber.get());
    }

    private Letter write(Subscriber subscriber) {
        String site = frames.frame().siteName();
        Object[] named = {site};
        String subject = messages.getMessage("letter.links.subject", named, Locale.ENGLISH);
        LetterTemplates.Bodies bodies =
                templates.render(
                        KIND,
                        Locale.ENGLISH,
                        Map.of("subject", subject, "link", links.preferences(subscriber)));
        return Letter.to(subscriber.address())
                .about(subject)
                .saying(bodies.html(), bodies.text())
                .from(site)
                .build();
    }
}
