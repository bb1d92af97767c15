package dev.anteroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.house.Module;
import dev.anteroom.chassis.testing.house.SourceRules;
import dev.anteroom.chassis.testing.house.TemplateRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatewayHouseRulesTests {

    private static final Path CHASSIS = Path.of("../chassis/src/main/resources/messages");

    @Test
    void sourcesKeepTheHouseRules() {
        assertThat(SourceRules.violations(Module.current())).isEmpty();
    }

    @Test
    void templatesHoldNoTextAndNameOnlyKnownMessages() {
        assertThat(
                        TemplateRules.violations(
                                Module.current(),
                                List.of(
                                        CHASSIS.resolve("layout.properties"),
                                        CHASSIS.resolve("problems.properties"),
                                        Path.of("src/main/resources/messages/gateway.properties"))))
                .isEmpty();
    }
}
