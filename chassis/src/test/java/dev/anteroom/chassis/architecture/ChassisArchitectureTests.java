package dev.anteroom.chassis.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.anteroom.chassis.testing.house.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ChassisArchitectureTests {

    private static final String CHASSIS = "dev.anteroom.chassis";
    private static final String FIXTURE = "dev.anteroom.chassis.architecture.fixture";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(CHASSIS);
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void capabilitiesDoNotDependOnEachOtherInCycles() {
        ArchitectureRules.noCyclesBelow(CHASSIS).check(CLASSES);
    }

    @Test
    void theRuleFindsACycle() {
        assertThatThrownBy(() -> ArchitectureRules.noCyclesBelow(FIXTURE).check(SAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void theChassisHoldsNoDomainType() {
        ChassisRules.noDomainTypesIn(CHASSIS).check(CLASSES);
    }

    @Test
    void theRuleFindsADomainType() {
        assertThatThrownBy(() -> ChassisRules.noDomainTypesIn(FIXTURE).check(SAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("BookingForm");
    }

    @Test
    void nothingBlocksOnAReactiveType() {
        ArchitectureRules.noBlockingOnReactiveTypes().check(CLASSES);
    }

    @Test
    void theRuleFindsWhatBlocksAndWhatStartsBare() {
        assertThatThrownBy(() -> ArchitectureRules.noBlockingOnReactiveTypes().check(SAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Mono.block(")
                .hasMessageContaining("Flux.subscribe(");
    }

    @Test
    void rowsGiveTheirConnectionBack() {
        ArchitectureRules.noOpenRows().check(CLASSES);
    }

    @Test
    void theRuleFindsRowsThatKeepTheirs() {
        assertThatThrownBy(() -> ArchitectureRules.noOpenRows().check(SAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OpenHanded");
    }
}
