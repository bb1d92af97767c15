package dev.anteroom.newsletter.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkStampTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void isGoodForAYear() {
        LinkStamp stamp = LinkStamp.of(subscriber(3), NOW);

        assertThat(stamp.isGood(subscriber(3), NOW)).isTrue();
        assertThat(stamp.isGood(subscriber(3), NOW.plus(Duration.ofDays(365)))).isTrue();
        assertThat(stamp.isGood(subscriber(3), NOW.plus(Duration.ofDays(366)))).isFalse();
    }

    @Test
    void endsWithItsGeneration() {
        assertThat(LinkStamp.of(subscriber(3), NOW).isGood(subscriber(4), NOW)).isFalse();
    }

    @Test
    void comesThroughTheNumberUnchanged() {
        for (LinkStamp stamp :
                new LinkStamp[] {
                    new LinkStamp(0, 0), new LinkStamp(326, 7), new LinkStamp(0xffff, 0xffff)
                }) {
            assertThat(LinkStamp.read(stamp.number())).isEqualTo(stamp);
        }
    }

    @Test
    void linksOfTheTimeBeforeStampsAreFromTheFirstDay() {
        assertThat(LinkStamp.read(0)).isEqualTo(LinkStamp.of(subscriber(0), firstDay()));
    }

    private static Instant firstDay() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    private static Subscriber subscriber(int generation) {
        return new Subscriber(
                UUID.randomUUID(),
                EmailAddress.of("ada@example.org"),
                SubscriberState.ACTIVE,
                generation,
                NOW,
                NOW);
    }
}
