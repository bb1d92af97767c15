package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Bookings that were made before promises were kept. */
class CancelUntilMigrationTests {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final JdbcClient jdbc =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            database.url(), database.username(), database.password()));

    @Test
    void giveEachBookingTheNoticeOfItsOffer() {
        migrateTo("8");
        jdbc.sql(
                        """
                        WITH offer AS (
                            INSERT INTO offers VALUES (gen_random_uuid(), gen_random_uuid(), 'x', 'X', '', 50,
                                0, 0, 30, 0, 90, 60, '{video}', '', '', 0, true) RETURNING id)
                        INSERT INTO bookings
                            (id, practitioner_id, offer_id, state, session, blocked, starts_at, local_start,
                             zone, tzdb, client_zone, place, consent, consented_at, created_at)
                        SELECT gen_random_uuid(), gen_random_uuid(), offer.id, 'confirmed', time, time,
                               lower(time), now(), 'UTC', '2026a', 'UTC', 'video', '', now(), now()
                        FROM offer,
                             tstzrange('2026-06-03T14:00:00Z', '2026-06-03T14:50:00Z') AS time
                        """)
                .update();

        migrateTo("latest");

        assertThat(
                        jdbc.sql("SELECT cancel_until FROM bookings")
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                .isEqualTo(Instant.parse("2026-06-03T12:30:00Z"));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .target(version)
                .load()
                .migrate();
    }
}
