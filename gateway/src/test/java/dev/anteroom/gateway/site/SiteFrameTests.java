package dev.anteroom.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.testing.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SiteFrameTests {

    private final SiteFrame site = new SiteFrame();

    @Test
    void readsEveryExampleOfTheContract() {
        assertThat(Contracts.of(site.type()).readAll(SiteSettings.class))
                .isNotEmpty()
                .allSatisfy(settings -> assertThat(settings.frame().siteName()).isNotBlank());
    }

    @Test
    void keepsTheNewestAndIgnoresWhatIsOlder() {
        assertThat(site.frame().siteName()).isEqualTo("Anteroom");
        site.handle(named("New", 7));
        site.handle(named("Old", 6));
        assertThat(site.frame().siteName()).isEqualTo("New");
    }

    private IncomingEvent<SiteSettings> named(String name, long version) {
        return new IncomingEvent<>(
                UUID.randomUUID(),
                "site",
                site.type(),
                version,
                Instant.EPOCH,
                new SiteSettings(name, null, "#224466", List.of(), List.of(), null, null));
    }
}
