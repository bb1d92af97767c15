package dev.anteroom.booking.booking;

import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import dev.anteroom.booking.agenda.Agendas;
import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.client.ClientKeySettings;
import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The booking commands on a real database, without a Spring context. */
final class BookingDatabase {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final HikariDataSource pool;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Offers offers;
    final Calendars calendars;
    final Bookings bookings;
    final Clients clients;
    final ClientVault vault;
    final FreeSlots freeSlots;
    final PractitionerLock lock;
    final BookAppointment book;
    final CancelBooking cancel;
    final List<Booking> changes = Collections.synchronizedList(new ArrayList<>());
    volatile Instant now = NOW;

    BookingDatabase(int connections, Duration patience) {
        this(connections, patience, Duration.ofSeconds(60));
    }

    /**
     * With a limit of its own.
     *
     * @param answer until when a request must be decided
     */
    BookingDatabase(int connections, Duration patience, Duration answer) {
        pool = pool(connections);
        Flyway.configure().dataSource(pool).load().migrate();
        Clock clock = new MovableClock(() -> now);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        Practitioners practitioners = new Practitioners(jdbc);
        offers = new Offers(jdbc);
        calendars = new Calendars(jdbc);
        bookings = new Bookings(jdbc);
        vault = new ClientVault(new ClientKeySettings(1, Map.of(1, key())));
        clients = new Clients(jdbc, vault, UuidCreator::getTimeOrderedEpoch, clock);
        Agendas agendas = new Agendas(jdbc, clock);
        freeSlots = new FreeSlots(agendas);
        lock = new PractitionerLock(jdbc, patience, Duration.ofSeconds(30), answer);
        BookingWriter writer = new BookingWriter(jdbc, clock);
        book =
                new BookAppointment(
                        transaction,
                        lock,
                        new Decision(practitioners, offers, calendars, agendas, freeSlots),
                        new Caps(
                                bookings,
                                vault,
                                new BookingSettings(
                                        patience,
                                        Duration.ofSeconds(10),
                                        Duration.ofSeconds(15),
                                        3),
                                clock),
                        new Attempts(jdbc, clock),
                        vault,
                        clients,
                        writer,
                        bookings,
                        List.of(changes::add),
                        UuidCreator::getTimeOrderedEpoch);
        cancel =
                new CancelBooking(
                        transaction, lock, bookings, writer, List.of(changes::add), clock);
    }

    private static HikariDataSource pool(int connections) {
        TestDatabase database = PostgresServer.shared().createDatabase();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** How many transactions wait for an advisory lock. */
    int locksWaitedFor() {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM pg_locks
                        WHERE locktype = 'advisory' AND NOT granted
                          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        """)
                .query(Integer.class)
                .single();
    }

    /**
     * How many transactions PostgreSQL ended because they waited for each other. Sessions tell what
     * they counted when they end.
     */
    long deadlocks() {
        pool.getHikariPoolMXBean().softEvictConnections();
        await().until(
                        () ->
                                count(
                                                "SELECT numbackends FROM pg_stat_database WHERE datname = current_database()")
                                        == 1);
        return count("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }

    /** Every value of every table, as PostgreSQL writes it. */
    String dump() {
        StringBuilder dump = new StringBuilder();
        List<String> tables =
                jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                        .query(String.class)
                        .list();
        for (String table : tables) {
            jdbc.sql("SELECT to_jsonb(t)::text FROM " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(dump::append);
        }
        return dump.toString();
    }
}
