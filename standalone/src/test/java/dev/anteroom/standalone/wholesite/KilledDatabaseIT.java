package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kill -9 of PostgreSQL while clients book, sign up and publish. */
@AloneOnSharedSite
class KilledDatabaseIT {

    /** One page of each service that its database must answer for. */
    private static final List<String> PAGES =
            List.of("/studio/staff", "/studio/articles", "/studio/issues", "/studio/offers");

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void keepsEverythingThatWasAnsweredWithSuccess() {
        Bookings bookings = new Bookings(site.url());
        String offer = bookings.offer("renata-ostervald");
        Web owner = site.staff(SharedSite.DESK);
        long before = site.site().postgres().process().pid();
        Load load = new Load(site, offer, bookings.starts(offer));
        try (load) {
            Letters.patiently().until(() -> load.succeeded(3));
            site.site().postgres().process().kill();
            Letters.patiently().until(() -> site.site().postgres().process().pid() != before);
            site.site().postgres().awaitReady();
            awaitAll(owner);
            int successes = load.successes();
            Letters.patiently().until(() -> load.successes() > successes);
        }
        assertThat(load.unanswered).isEmpty();
        assertThat(load.statuses).contains(503).isSubsetOf(200, 201, 202, 409, 503);
        assertThat(Rows.of(site, "booking").column("SELECT id FROM bookings"))
                .containsAll(load.booked);
        assertThat(Rows.of(site, "newsletter").column("SELECT address FROM subscriber"))
                .containsAll(load.signedUp);
        assertThat(
                        Rows.of(site, "content")
                                .column("SELECT id FROM articles WHERE state = 'published'"))
                .containsAll(load.published);
    }

    /** So that the classes after this one find a whole site. */
    private static void awaitAll(Web owner) {
        for (String page : PAGES) {
            Letters.patiently().until(() -> owner.page(page).statusCode() == 200);
        }
    }
}
