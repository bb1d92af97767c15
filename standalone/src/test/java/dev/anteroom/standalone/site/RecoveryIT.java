package dev.anteroom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.postgres.Database;
import dev.anteroom.standalone.process.KeptProcess;
import dev.anteroom.standalone.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL and Kafka have acknowledged is there after kill -9. */
@Order(2) // while the shared site starts
class RecoveryIT {

    private static final Duration BACK = Duration.ofMinutes(3);
    private static final String CONTENT = "content";

    @TempDir private static Path folder;
    private static Path data;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        data = folder.resolve("data");
        site = Site.start(options());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static SiteOptions options() {
        Path root = Path.of(System.getProperty("anteroom.root", ".."));
        return SiteOptions.of(root.toAbsolutePath().normalize(), data)
                .services(EnumSet.noneOf(Service.class))
                .console(Console.silent());
    }

    @Test
    void postgresComesBackWithEveryCommittedRow() throws SQLException {
        try (Connection connection = site.postgres().connect(CONTENT);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id int)");
            statement.execute("INSERT INTO kept VALUES (1)");
        }

        killAndAwait(site.postgres().process());
        site.postgres().awaitReady();

        assertThat(count("SELECT count(*) FROM kept")).isEqualTo(1);
    }

    @Test
    void kafkaComesBackWithEveryMessageAndTakesNewOnes() throws Exception {
        try (Topic topic = Topic.create(site.kafka().bootstrapServers(), "recovery")) {
            topic.send("before");
            killAndAwait(site.kafka().process());
            site.kafka().awaitReady();
            topic.send("after");
            await().atMost(BACK).until(() -> topic.read().equals(List.of("before", "after")));
        }
    }

    @Test
    void postgresIsDurableAndAsksForPasswords() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(text("SHOW " + setting)).isEqualTo("on");
        }
        assertThat(
                        count(
                                "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"))
                .isZero();
        assertThat(
                        count(
                                "SELECT count(*) FROM pg_authid WHERE rolcanlogin AND rolpassword NOT LIKE 'SCRAM%'"))
                .isZero();
    }

    @Test
    void aRoleEntersItsOwnDatabaseOnly() throws SQLException {
        Database booking = site.postgres().database("booking");
        DriverManager.getConnection(booking.url(), booking.user(), booking.password()).close();
        String strange = booking.url().replace("/booking", "/content");

        assertThatThrownBy(
                        () ->
                                DriverManager.getConnection(
                                        strange, booking.user(), booking.password()))
                .isInstanceOf(SQLException.class);
        assertThat(text("SELECT has_database_privilege('booking', 'content', 'CONNECT')::text"))
                .isEqualTo("false");
    }

    @Test
    void secretsStandInNoCommandLineAndNoReadableFile() throws Exception {
        String password = site.postgres().database(CONTENT).password();

        for (KeptProcess process : site.processes()) {
            assertThat(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")))
                    .doesNotContain(password);
        }
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/site.keys"))).hasSize(2);
    }

    @Test
    void aSecondSiteOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> Site.of(options()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already running");
    }

    private static void killAndAwait(KeptProcess process) {
        long before = process.pid();
        process.kill();
        await().atMost(BACK).until(() -> process.pid() != before && process.running());
    }

    private static long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = site.postgres().connect(CONTENT);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
