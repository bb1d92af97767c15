package dev.anteroom.newsletter.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.newsletter.WholeService;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubscriptionLinksTests extends WholeService {

    @Autowired private CapabilityTokens tokens;
    @Autowired private PageSettings site;
    @Autowired private Subscribers subscribers;

    @Test
    void onlyLinksThatUnsubscribeOutliveTheirYear() {
        Subscriber reader = subscribers.find(id(subscriber(0))).orElseThrow();
        String preferences = token(after(Duration.ZERO).preferences(reader));
        String unsubscribe = token(after(Duration.ZERO).unsubscribe(reader));

        assertThat(after(Duration.ofDays(365)).readPreferences(preferences))
                .isEqualTo(new PreferencesLink.Good(reader));
        assertThat(after(Duration.ofDays(367)).readPreferences(preferences))
                .isEqualTo(new PreferencesLink.Ended(reader));
        assertThat(after(Duration.ofDays(9000)).byUnsubscribeToken(unsubscribe)).contains(reader);
    }

    @Test
    void onlyLinksThatUnsubscribeOutliveTheirGeneration() {
        Subscriber before = subscribers.find(id(subscriber(0))).orElseThrow();
        SubscriptionLinks links = after(Duration.ZERO);
        subscribers.endLinks(before.id());
        Subscriber reader = subscribers.find(before.id()).orElseThrow();

        assertThat(links.readPreferences(token(links.preferences(before))))
                .isEqualTo(new PreferencesLink.Ended(reader));
        assertThat(links.byUnsubscribeToken(token(links.unsubscribe(before)))).contains(reader);
    }

    private SubscriptionLinks after(Duration time) {
        Clock then = Clock.offset(Clock.systemUTC(), time);
        return new SubscriptionLinks(tokens, site, subscribers, then);
    }

    private static String token(URI link) {
        return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
    }
}
