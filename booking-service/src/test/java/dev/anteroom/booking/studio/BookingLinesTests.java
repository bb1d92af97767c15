package dev.anteroom.booking.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.ClientReads;
import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.booking.slot.TimeRange;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.testing.StaffTokens;
import dev.anteroom.chassis.time.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A practitioner with many bookings. */
@BookingSite
class BookingLinesTests {

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;
    @Autowired private ClientVault vault;
    @Autowired private Words words;
    @Autowired private Clock clock;
    @Autowired private Ids ids;
    @Autowired private DataSource database;
    @Autowired private JdbcClient jdbc;

    private final AtomicInteger queries = new AtomicInteger();
    private Practitioner ines;

    @BeforeEach
    void bookSixty() {
        UUID id = people.newcomer("ines-" + UUID.randomUUID());
        ines = practitioners.find(new PractitionerId(id)).orElseThrow();
        BookingOutcome.Booked booked =
                sessions.with(ines, "Quirin", "client-" + UUID.randomUUID() + "@example.org", "");
        jdbc.sql(
                        """
                        INSERT INTO bookings
                            (id, practitioner_id, offer_id, client_id, state, session, blocked,
                             starts_at, local_start, zone, tzdb, client_zone, place, consent,
                             consented_at, created_at)
                        SELECT gen_random_uuid(), practitioner_id, offer_id, client_id, 'cancelled',
                               session, blocked, starts_at, local_start, zone, tzdb, client_zone,
                               place, consent, consented_at, created_at
                        FROM bookings, generate_series(1, 59) WHERE id = :id
                        """)
                .param("id", booked.booking().value())
                .update();
    }

    @Test
    void comePageByPage() {
        StudioBrowser studio = new StudioBrowser(web);
        String token = StaffTokens.shared().tokenOf(ines.id().value(), Role.PRACTITIONER);

        Document first = studio.page("/studio/bookings", token);
        assertThat(first.select("tbody tr")).hasSize(50);
        Document second =
                studio.page(
                        Objects.requireNonNull(first.selectFirst("a[rel=next]")).attr("href"),
                        token);
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(studio.page("/studio/bookings?page=x", token).select("tbody tr")).hasSize(50);
    }

    @Test
    void takeAsManyQueriesAsOneBooking() {
        BookingLines lines = counting();
        Staff staff =
                new Staff(
                        UUID.randomUUID(),
                        ines.id().value(),
                        Set.of(Role.PRACTITIONER),
                        Instant.now());
        TimeRange ahead = TimeRange.of(Instant.now(), Duration.ofDays(60));

        assertThat(lines.page(ines, ZoneId.of("UTC"), ahead, 1, staff).lines()).hasSize(50);

        assertThat(queries.get()).isLessThanOrEqualTo(5);
    }

    private BookingLines counting() {
        JdbcClient counted =
                JdbcClient.create(
                        new DelegatingDataSource(database) {
                            @Override
                            public Connection getConnection() throws SQLException {
                                queries.incrementAndGet();
                                return super.getConnection();
                            }
                        });
        return new BookingLines(
                new Bookings(counted),
                new Clients(counted, vault, ids, clock),
                new Offers(counted),
                new ClientReads(counted, clock),
                words);
    }
}
