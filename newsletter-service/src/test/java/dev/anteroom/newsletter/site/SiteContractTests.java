package dev.anteroom.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import org.junit.jupiter.api.Test;

class SiteContractTests {

    @Test
    void makesAFrameOfEverySite() {
        assertThat(Contracts.of(new EventType("site.changed", 1)).readAll(SiteSettings.class))
                .isNotEmpty()
                .allSatisfy(site -> assertThat(site.frame().siteName()).isNotBlank());
    }
}
