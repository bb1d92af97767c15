package dev.anteroom.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.link.WebLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteContractTests {

    @Test
    void changedKeepsItsContract() {
        Contracts contract = Contracts.of(new EventType("site.changed", 1));
        Site bare = Site.unsettled();

        contract.check(SiteChanged.of(bare));
        contract.check(SiteChanged.of(full(bare)));
    }

    @Test
    void settingsSurviveTheDatabase() {
        Site site = full(Site.unsettled());

        assertThat(JsonColumn.read(JsonColumn.write(site), Site.class)).isEqualTo(site);
    }

    private static Site full(Site bare) {
        return new Site(
                "Heronmere",
                "On the lake",
                "A practice.",
                new Contact("a@example.org", "(407) 555-0142", List.of("1 Lane", "Town")),
                bare.zone(),
                bare.accent(),
                bare.navigation(),
                new Notice("Not advice.", List.of()),
                new Notice("Call.", List.of(new WebLink("Call 988", "tel:988"))),
                List.of("A sentence."),
                bare.welcome());
    }
}
