package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.BookingId;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** What practitioners can do with sessions that are over. */
@BookingSite
class PastAtTheDeskTests {

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;
    @Autowired private JdbcClient jdbc;

    @Test
    void saysThatAPastSessionCannotBeCancelled() {
        StudioBrowser studio = new StudioBrowser(web);
        UUID person = people.newcomer("ines-" + UUID.randomUUID());
        BookingId booking =
                sessions.with(
                                practitioners.find(new PractitionerId(person)).orElseThrow(),
                                "Quirin Abendroth",
                                "client-" + UUID.randomUUID() + "@example.org",
                                "")
                        .booking();
        letPass(booking);
        String card = "/studio/bookings/" + booking;
        String token = StaffTokens.shared().tokenOf(person, Role.PRACTITIONER);

        assertThat(studio.post(card + "/cancel", new LinkedMultiValueMap<>(), token, 409).text())
                .contains("This session is over", "nothing left to cancel")
                .doesNotContain("Someone else");
        assertThat(studio.page(card, token).select(".state").text()).isEqualTo("confirmed");
    }

    private void letPass(BookingId booking) {
        jdbc.sql(
                        """
                        UPDATE bookings SET starts_at = now() - interval '2 hours',
                          session = tstzrange(now() - interval '2 hours', now() - interval '1 hour'),
                          blocked = tstzrange(now() - interval '2 hours', now() - interval '1 hour')
                        WHERE id = :id
                        """)
                .param("id", booking.value())
                .update();
    }
}
