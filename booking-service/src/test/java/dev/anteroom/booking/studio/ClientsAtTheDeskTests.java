package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** Who of the staff sees clients. */
@BookingSite
class ClientsAtTheDeskTests {

    private static final String NAME = "Quirin Abendroth";

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;

    private StudioBrowser studio;
    private UUID person;
    private String card;

    @BeforeEach
    void book() {
        studio = new StudioBrowser(web);
        person = people.newcomer("ines-" + UUID.randomUUID());
        BookingOutcome.Booked booked =
                sessions.with(
                        practitioners.find(new PractitionerId(person)).orElseThrow(),
                        NAME,
                        "client-" + UUID.randomUUID() + "@example.org",
                        "");
        card = "/studio/bookings/" + booked.booking();
    }

    @Test
    void showsNoneToStaffWhoOnlyStandForThePerson() {
        for (Role role : new Role[] {Role.OWNER, Role.EDITOR}) {
            String token = StaffTokens.shared().tokenOf(person, role);

            assertThat(studio.page("/studio/bookings", token).text())
                    .contains("No clients of your own")
                    .doesNotContain(NAME);
            assertThat(studio.page("/studio/calendar", token).text())
                    .contains("No clients of your own");
            studio.status(card, token, 403);
            studio.post(card + "/cancel", new LinkedMultiValueMap<>(), token, 403);
        }
        String both = StaffTokens.shared().tokenOf(person, Role.OWNER, Role.PRACTITIONER);
        assertThat(studio.page(card, both).text()).contains(NAME);
    }

    @Test
    void showsThemToAPractitionerWhoHasLeft() {
        people.leave(person, 2);
        String token = StaffTokens.shared().tokenOf(person, Role.PRACTITIONER);

        assertThat(studio.page("/studio/bookings", token).text()).contains(NAME);
        assertThat(studio.page(card, token).text()).contains(NAME);
        studio.post(card + "/cancel", new LinkedMultiValueMap<>(), token, 303);
    }
}
