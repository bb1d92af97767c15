package dev.anteroom.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.house.Module;
import dev.anteroom.chassis.testing.house.SourceRules;
import dev.anteroom.chassis.testing.house.TemplateRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingHouseRulesTests {

    @Test
    void sourcesKeepTheHouseRules() {
        assertThat(SourceRules.violations(Module.current())).isEmpty();
    }

    @Test
    void templatesHoldNoTextAndNameOnlyKnownMessages() {
        Path chassis = Path.of("../chassis/src/main/resources/messages");
        assertThat(
                        TemplateRules.violations(
                                Module.current(),
                                List.of(
                                        Path.of("src/main/resources/messages/booking.properties"),
                                        chassis.resolve("layout.properties"),
                                        chassis.resolve("problems.properties"))))
                .isEmpty();
    }
}
