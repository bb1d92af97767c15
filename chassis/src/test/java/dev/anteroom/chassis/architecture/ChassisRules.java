package dev.anteroom.chassis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What the chassis must stay: of no domain. */
final class ChassisRules {

    /** Words of the practice's business; a chassis type that bears one belongs to a service. */
    private static final String DOMAIN =
            ".*(Article|Author(?!i)|Practitioner|Subscri(ber|bed)|Newsletter|Booking|Slot|Offer|Intake"
                    + "|Waitlist|Appointment|Client(?!s)|Consultation|Availability|Portrait).*";

    private ChassisRules() {}

    static ArchRule noDomainTypesIn(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*\\.[^.]*" + DOMAIN.substring(2))
                .because("the chassis knows no domain: ask the service through an interface");
    }
}
