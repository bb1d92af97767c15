package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.capability.RandomToken;
import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.newsletter.subscriber.Subscriber;
import dev.anteroom.newsletter.subscriber.Subscribers;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Asks the owner of an address whether it was they who signed up. */
final class ConfirmationLetter implements LetterRenderer {

    static final String KIND = "confirm-subscription";
    static final Purpose PURPOSE = new Purpose("newsletter.confirm");

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Subscribers subscribers;
    private final Confirmations confirmations;
    private final CapabilityTokens tokens;
    private final LetterTemplates templates;
    private final MessageSource messages;
    private final FrameSource frames;
    private final PageSettings site;
    private final Clock clock;

    ConfirmationLetter(
            Subscribers subscribers,
            Confirmations confirmations,
            CapabilityTokens tokens,
            LetterTemplates templates,
            MessageSource messages,
            FrameSource frames,
            PageSettings site,
            Clock clock) {
        this.subscribers = subscribers;
        this.confirmations = confirmations;
        this.tokens = tokens;
        this.templates = templates;
        this.messages = messages;
        this.frames = frames;
        this.site = site;
        this.clock = clock;
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
        return subscriber.get().isActive()
                ? new Suppressed("confirmed-already")
                : write(due, subscriber.get());
    }

    private Letter write(DueLetter due, Subscriber subscriber) {
        RandomToken token = tokens.random(PURPOSE);
        confirmations.addLink(due.reference(), token.hash(), clock.instant().plus(GOOD_FOR));
        String link = site.link("/newsletter/confirm/") + token.value();
        String sender = frames.frame().siteName();
        Object[] named = {sender};
        String subject = messages.getMessage("letter.confirm.subject", named, Locale.ENGLISH);
        LetterTemplates.Bodies bodies =
                templates.render(
                        "confirm-subscription",
                        Locale.ENGLISH,
                        Map.of("subject", subject, "link", link, "days", GOOD_FOR.toDays()));
        return Letter.to(subscriber.address())
                .from(sender)
                .about(subject)
                .saying(bodies.html(), bodies.text())
                .build();
    }
}
