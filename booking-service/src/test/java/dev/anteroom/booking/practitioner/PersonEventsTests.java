package dev.anteroom.booking.practitioner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What becomes of events about people. */
@BookingSite
class PersonEventsTests {

    @Autowired private WebTestClient web;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;

    private final String slug = "ines-" + UUID.randomUUID();

    @Test
    void ignoresAnOlderEvent() {
        UUID id = people.newcomer(slug);
        people.tell(id, 3, slug + "-3", true);
        people.tell(id, 2, slug + "-2", true);
        people.leave(id, 2);

        assertThat(practitioners.find(new PractitionerId(id)))
                .hasValueSatisfying(known -> assertThat(known.slug()).isEqualTo(slug + "-3"));
        status("/book/" + slug + "-2", 404);
    }

    @Test
    void leadsFromAnOldSlugToTheNewOne() {
        UUID id = people.newcomer(slug);
        people.tell(id, 2, slug + "-now", true);

        moved("/book/" + slug, "/book/" + slug + "-now");
        moved("/book/" + slug + "/session", "/book/" + slug + "-now/session");
        status("/book/" + slug + "-now", 200);
    }

    @Test
    void showsNobodyWhoCannotBeBooked() {
        UUID id = people.newcomer(slug);
        people.tell(id, 2, slug, false);

        status("/book/" + slug, 404);
        status("/book/" + slug + "/session", 404);
        assertThat(practitioners.bookable()).noneMatch(it -> it.slug().equals(slug));
        people.tell(id, 3, slug, true);
        status("/book/" + slug, 200);
        people.leave(id, 4);
        status("/book/" + slug, 404);
    }

    private void moved(String from, String to) {
        web.get().uri(from).exchange().expectStatus().isEqualTo(301).expectHeader().location(to);
    }

    private void status(String path, int status) {
        web.get().uri(path).accept(MediaType.TEXT_HTML).exchange().expectStatus().isEqualTo(status);
    }
}
