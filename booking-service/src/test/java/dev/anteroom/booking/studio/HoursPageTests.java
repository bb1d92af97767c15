package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;

/** The page on which weekly hours are kept. */
@BookingSite
class HoursPageTests {

    private static final String PATH = "/studio/calendar/hours";

    @Autowired private WebTestClient web;
    @Autowired private Departures people;
    @Autowired private JdbcClient jdbc;

    private StudioBrowser studio;
    private UUID person;
    private String token;

    @BeforeEach
    void arrive() {
        studio = new StudioBrowser(web);
        person = people.newcomer("ines-" + UUID.randomUUID());
        token = StaffTokens.shared().tokenOf(person, Role.PRACTITIONER);
    }

    @Test
    void leavesAZoneThatIsInNoListAlone() {
        for (String zone : new String[] {"UTC", "Etc/GMT+5", "America/Chicago"}) {
            setZone(zone);
            studio.post(PATH, hours(), token, 303);
            assertThat(zone()).isEqualTo(zone);
        }
        setZone("US/Eastern");
        studio.post(PATH, hours(), token, 303);
        assertThat(zone()).isEqualTo("America/New_York");
    }

    @Test
    void showsThePresentZoneBesideOneThatIsNone() {
        MultiValueMap<String, String> hours = hours();
        hours.set("zone", "Mars/Olympus");

        assertThat(
                        studio.post(PATH, hours, token, 422)
                                .select("select[name=zone] option[selected]")
                                .val())
                .isEqualTo("America/New_York");
    }

    @Test
    void refusesLinesThatAreNone() {
        for (String name :
                new String[] {
                    "rows[x].day", "rows[5000].day", "rows[-1].day", "rows[", "rows[0]"
                }) {
            MultiValueMap<String, String> hours = hours();
            hours.set(name, "1");

            studio.post(PATH, hours, token, 400);
        }
        assertThat(hours()).containsKey("rows[0].from");
    }

    @Test
    void losesNothingThatWasTypedWhenSomebodyElseWasQuicker() {
        MultiValueMap<String, String> hours = hours();
        hours.set("rows[0].from", "07:30");
        studio.post(PATH, hours(), token, 303);

        Document again = studio.post(PATH, hours, token, 409);

        assertThat(again.text()).contains("Nothing was overwritten");
        assertThat(again.select("[name='rows[0].from']").val()).isEqualTo("07:30");
        assertThat(hours().getFirst("rows[0].from")).isEqualTo("00:00");
        studio.post(PATH, StudioBrowser.fields(again), token, 303);
        assertThat(hours().getFirst("rows[0].from")).isEqualTo("07:30");
    }

    private MultiValueMap<String, String> hours() {
        return StudioBrowser.fields(studio.page(PATH, token));
    }

    private void setZone(String zone) {
        jdbc.sql("UPDATE calendars SET zone = :zone WHERE practitioner_id = :id")
                .param("zone", zone)
                .param("id", person)
                .update();
    }

    private String zone() {
        return jdbc.sql("SELECT zone FROM calendars WHERE practitioner_id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }
}
