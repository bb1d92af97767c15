package dev.anteroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.house.Module;
import dev.anteroom.chassis.testing.house.SourceRules;
import dev.anteroom.chassis.testing.house.TemplateRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHouseRulesTests {

    @Test
    void sourcesKeepTheHouseRules() {
        assertThat(SourceRules.violations(Module.current())).isEmpty();
    }

    @Test
    void templatesHoldNoTextAndNameOnlyKnownMessages() {
        assertThat(
                        TemplateRules.violations(
                                Module.current(),
                                List.of(Path.of("src/main/resources/messages/content.properties"))))
                .isEmpty();
    }
}
