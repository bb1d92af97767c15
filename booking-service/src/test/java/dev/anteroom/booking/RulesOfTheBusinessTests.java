package dev.anteroom.booking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.anteroom.chassis.testing.house.ArchitectureRules;
import org.junit.jupiter.api.Test;

/** What may know of what; each rule has a twin that shows that it can fail. */
class RulesOfTheBusinessTests {

    private static final ArchRule PURE =
            classes()
                    .that()
                    .resideInAPackage("..slot..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.lang..",
                            "java.time..",
                            "java.util..",
                            "..slot..",
                            "org.jspecify..")
                    .because("the rules of the business know no Spring, SQL or Kafka");

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.anteroom.booking");

    @Test
    void rulesKnowNothingButTime() {
        assertThat(MAIN.containPackage("dev.anteroom.booking.slot")).isTrue();
        PURE.check(MAIN);
    }

    @Test
    void featuresFormNoCycle() {
        ArchitectureRules.noCyclesBelow("dev.anteroom.booking").check(MAIN);
    }

    @Test
    void rowsGiveTheirConnectionBack() {
        ArchitectureRules.noOpenRows().check(MAIN);
    }

    @Test
    void canFail() {
        JavaClasses twin = new ClassFileImporter().importPackages("dev.anteroom.booking.twin");

        assertThatThrownBy(() -> PURE.check(twin)).hasMessageContaining("JdbcClient");
    }
}
