package dev.anteroom.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.anteroom.chassis.testing.house.ArchitectureRules;
import org.junit.jupiter.api.Test;

class NewsletterArchitectureTests {

    private static final String BASE = "dev.anteroom.newsletter";
    private static final String INTRUDER = BASE + ".intruder";

    /** What everything else stands on. */
    private static final ArchRule GROUND =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAnyPackage(BASE + ".subscriber..", BASE + ".site..", INTRUDER + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            BASE + ".confirmation..", BASE + ".issue..", BASE + ".preferences..")
                    .because("features build on subscribers and the site, which know none of them");

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE);
    private static final JavaClasses INTRUDERS = new ClassFileImporter().importPackages(INTRUDER);

    @Test
    void featuresHaveNoCycles() {
        ArchitectureRules.noCyclesBelow(BASE).check(MAIN);
    }

    @Test
    void aCycleIsSeen() {
        assertThat(ArchitectureRules.noCyclesBelow(INTRUDER).evaluate(INTRUDERS).hasViolation())
                .isTrue();
    }

    @Test
    void subscribersAndTheSiteAreTheGround() {
        GROUND.check(MAIN);
    }

    @Test
    void anUpwardGlanceIsSeen() {
        assertThat(GROUND.evaluate(INTRUDERS).hasViolation()).isTrue();
    }

    @Test
    void nothingBlocksOnAStream() {
        ArchitectureRules.noBlockingOnReactiveTypes().check(MAIN);
    }

    @Test
    void rowsGiveTheirConnectionBack() {
        ArchitectureRules.noOpenRows().check(MAIN);
    }
}
