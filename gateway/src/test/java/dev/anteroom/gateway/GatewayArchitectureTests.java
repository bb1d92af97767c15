package dev.anteroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.anteroom.chassis.testing.house.ArchitectureRules;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTests {

    private static final String BASE = "dev.anteroom.gateway";

    private static final ArchRule WALL =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage(BASE + ".identity..")
                    .and()
                    .doNotHaveFullyQualifiedName(BASE + ".GatewayApplication")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(BASE + ".identity..");

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE);

    @Test
    void nothingLooksOverTheWallOfIdentity() {
        WALL.check(MAIN);
    }

    @Test
    void theWallIsSeenToFail() {
        JavaClasses withIntruder = new ClassFileImporter().importPackages(BASE + ".intruder");
        assertThat(WALL.evaluate(withIntruder).hasViolation()).isTrue();
    }

    @Test
    void featuresHaveNoCycles() {
        ArchitectureRules.noCyclesBelow(BASE).check(MAIN);
    }

    @Test
    void nothingBlocksOnAReactiveType() {
        ArchitectureRules.noBlockingOnReactiveTypes().check(MAIN);
    }

    @Test
    void cyclesAndBlockingAreSeen() {
        JavaClasses intruders = new ClassFileImporter().importPackages(BASE + ".intruder");
        assertThat(
                        ArchitectureRules.noCyclesBelow(BASE + ".intruder")
                                .evaluate(intruders)
                                .hasViolation())
                .isTrue();
        assertThat(
                        ArchitectureRules.noBlockingOnReactiveTypes()
                                .evaluate(intruders)
                                .getFailureReport()
                                .getDetails())
                .hasSize(2);
    }

    @Test
    void rowsGiveTheirConnectionBack() {
        ArchitectureRules.noOpenRows().check(MAIN);
    }
}
