package dev.anteroom.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.testing.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages that others keep are forgotten, and made anew, when what they show changes. */
@BookingSite
class KeptPagesTests {

    @Autowired private WebTestClient web;
    @Autowired private Departures people;
    @Autowired private SiteChanged siteChanged;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void siteIsKnown() {
        jdbc.sql("INSERT INTO site (version, settings) VALUES (0, '{}') ON CONFLICT DO NOTHING")
                .update();
        nameSite("Anteroom");
    }

    @Test
    void areForgottenWhenAPersonChangesOrLeaves() {
        UUID person = people.newcomer("ines-" + UUID.randomUUID());
        String slug = "ines-" + UUID.randomUUID();

        assertThat(purges(person.toString(), () -> people.tell(person, 2, slug, true))).isOne();
        assertThat(purges(person.toString(), () -> people.tell(person, 1, slug, true))).isZero();
        assertThat(purges(person.toString(), () -> people.leave(person, 3))).isOne();
    }

    @Test
    void areForgottenWhenTheSiteChanges() {
        assertThat(purges("site", () -> siteChanged.handle(event(Long.MAX_VALUE - 1)))).isOne();
        assertThat(purges("site", () -> siteChanged.handle(event(-1)))).isZero();
    }

    @Test
    void showTheFrameAsItIsNow() {
        for (String name : List.of("Heronmere", "Egretmere")) {
            nameSite(name);
            web.get()
                    .uri("/book")
                    .exchange()
                    .expectBody(String.class)
                    .value(page -> assertThat(page).contains(name));
        }
    }

    private void nameSite(String name) {
        jdbc.sql(
                        """
                        UPDATE site SET settings = jsonb_build_object(
                            'name', :name, 'accent', '#336699', 'navigation', '[]'::jsonb,
                            'contact', '[]'::jsonb)
                        """)
                .param("name", name)
                .update();
    }

    /** How many purges of our pages the change owes, seen inside its transaction, then undone. */
    private long purges(String key, Runnable change) {
        return transaction.execute(
                status -> {
                    change.run();
                    status.setRollbackOnly();
                    return owed(key);
                });
    }

    private long owed(String key) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM outbox.event
                        WHERE topic = 'content.pages' AND key = :key
                          AND data LIKE '%"booking"%' AND xmin = pg_current_xact_id()::xid
                        """)
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private static IncomingEvent<SiteSettings> event(long version) {
        EventType type = new EventType("site.changed", 1);
        return new IncomingEvent<>(
                UUID.randomUUID(),
                "site",
                type,
                version,
                Instant.now(),
                Contracts.of(type).readAll(SiteSettings.class).getFirst());
    }
}
