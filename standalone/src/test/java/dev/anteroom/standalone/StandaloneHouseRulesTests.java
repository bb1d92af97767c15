package dev.anteroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.house.Module;
import dev.anteroom.chassis.testing.house.SourceRules;
import org.junit.jupiter.api.Test;

class StandaloneHouseRulesTests {

    @Test
    void sourcesKeepTheHouseRules() {
        assertThat(SourceRules.violations(Module.current())).isEmpty();
    }
}
