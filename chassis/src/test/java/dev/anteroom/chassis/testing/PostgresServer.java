package dev.anteroom.chassis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL 18 for tests, started once in a test run, not durable. */
public final class PostgresServer {

    private static final List<String> EXTENSIONS =
            List.of("btree_gist", "pg_trgm", "unaccent", "pgcrypto");

    private static final class Holder {
        static final PostgresServer SHARED = start();
    }

    /** Ten seconds, the default, are too few on a busy machine. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 3;

    private final String address;
    private final String user;
    private final String password;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** The one server of this test run. */
    public static PostgresServer shared() {
        return Holder.SHARED;
    }

    /** A new empty database with the extensions that services may use, owned by a new role. */
    public TestDatabase createDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute(
                "postgres",
                "CREATE ROLE " + name + " LOGIN PASSWORD 'test'",
                "CREATE DATABASE " + name + " OWNER " + name);
        return new TestDatabase(url(name), name, "test");
    }

    private String url(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }

    private void execute(String database, String... statements) {
        try (Connection connection = DriverManager.getConnection(url(database), user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database refuses " + database, e);
        }
    }

    private static PostgresServer start() {
        PostgresServer server = Backends.inContainers() ? container() : embedded();
        // What every new database is a copy of.
        server.execute(
                "template1",
                EXTENSIONS.stream()
                        .map(extension -> "CREATE EXTENSION IF NOT EXISTS " + extension)
                        .toArray(String[]::new));
        return server;
    }

    private static PostgresServer embedded() {
        for (int attempt = 1; ; attempt++) {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder()
                                .setPort(LastingPort.choose())
                                .setPGStartupWait(START_LIMIT)
                                .setServerConfig("max_connections", "300")
                                .setServerConfig("shared_buffers", "64MB")
                                .start();
                return new PostgresServer("127.0.0.1:" + server.getPort(), "postgres", "postgres");
            } catch (IOException | IllegalStateException e) {
                // Another program may have taken the port since it was chosen.
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException("PostgreSQL did not start", e);
                }
            }
        }
    }

    private static PostgresServer container() {
        PostgreSQLContainer server =
                new PostgreSQLContainer("postgres:18")
                        .withCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off");
        server.start();
        return new PostgresServer(
                server.getHost() + ":" + server.getMappedPort(5432),
                server.getUsername(),
                server.getPassword());
    }
}
