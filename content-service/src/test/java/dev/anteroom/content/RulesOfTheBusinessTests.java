package dev.anteroom.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The rules of the business know no framework; each check has a twin that shows it can fail. */
class RulesOfTheBusinessTests {

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.anteroom.content");

    private static final DescribedPredicate<JavaClass> VALUES_AND_POLICIES =
            DescribedPredicate.describe(
                    "values, states, outcomes and policies",
                    type ->
                            type.isRecord()
                                    || type.isEnum()
                                    || type.isInterface()
                                    || type.getSimpleName().endsWith("Checks")
                                    || type.getSimpleName().endsWith("Access")
                                    || type.getPackageName().endsWith(".body"));

    private static final ArchRule NO_FRAMEWORK =
            noClasses()
                    .that(VALUES_AND_POLICIES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "java.sql..",
                            "javax.sql..",
                            "org.apache.kafka..");

    private static final ArchRule ROWS_STAY_AT_HOME =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .or()
                    .haveSimpleNameEndingWith("Configuration")
                    .should()
                    .bePackagePrivate();

    @Test
    void valuesAndPoliciesKnowNoFramework() {
        NO_FRAMEWORK.check(MAIN);
    }

    @Test
    void aValueThatKnowsSpringIsFound() {
        JavaClasses wrong = new ClassFileImporter().importClasses(WrongValue.class);

        assertThatThrownBy(() -> NO_FRAMEWORK.check(wrong)).hasMessageContaining("WrongValue");
    }

    @Test
    void edgesArePackagePrivate() {
        ROWS_STAY_AT_HOME.check(MAIN);
    }

    @Test
    void aPublicControllerIsFound() {
        JavaClasses wrong = new ClassFileImporter().importClasses(WrongController.class);

        assertThatThrownBy(() -> ROWS_STAY_AT_HOME.check(wrong))
                .hasMessageContaining("WrongController");
    }

    @Test
    void featuresDoNotDependOnTheirDesks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..studio..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..studio..")
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.anteroom.content.(**)").should().beFreeOfCycles().check(MAIN);
    }

    /** The twin: a value that must not be. */
    record WrongValue(org.springframework.http.HttpHeaders headers) {}

    /** The twin: an edge that must not be. */
    public static final class WrongController {}
}
