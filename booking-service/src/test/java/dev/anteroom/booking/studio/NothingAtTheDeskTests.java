package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What staff are told who have nothing of their own in the studio. */
@BookingSite
class NothingAtTheDeskTests {

    private static final String NOBODY = "Your account does not stand for anybody";
    private static final String NO_ROLE = "it does not have the role Practitioner";

    @Autowired private WebTestClient web;
    @Autowired private Departures people;

    private StudioBrowser studio;

    @BeforeEach
    void open() {
        studio = new StudioBrowser(web);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void saysToWhomStandsForNobodyThatTheyDoNot(Role role) {
        String token = StaffTokens.shared().tokenWith(role);

        for (String page : List.of("/studio/calendar", "/studio/bookings")) {
            assertThat(studio.page(page, token).select("main").text())
                    .contains("No clients of your own", NOBODY)
                    .doesNotContain(NO_ROLE);
        }
        assertThat(studio.page("/studio/offers", token).select("main").text())
                .contains("No offers of your own", NOBODY)
                .doesNotContain("client", "Bookings", NO_ROLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "EDITOR"})
    void saysToWhomStandsForSomebodyThatTheRoleIsMissing(Role role) {
        UUID person = people.newcomer("ines-" + UUID.randomUUID());
        String token = StaffTokens.shared().tokenOf(person, role);

        for (String page : List.of("/studio/calendar", "/studio/bookings")) {
            assertThat(studio.page(page, token).select("main").text())
                    .contains("No clients of your own", NO_ROLE)
                    .doesNotContain(NOBODY);
        }
        assertThat(studio.page("/studio/offers", token).select("main").text())
                .doesNotContain("No offers of your own");
    }
}
