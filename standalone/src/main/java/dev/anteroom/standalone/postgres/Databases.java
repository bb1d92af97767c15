package dev.anteroom.standalone.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One database and one role per service; no role can enter another's. */
final class Databases {

    private static final List<String> EXTENSIONS =
            List.of("btree_gist", "pg_trgm", "unaccent", "pgcrypto");

    /** Set last, so that a start that was cut short does it all again. */
    private static final String PREPARED = "prepared by anteroom";

    private final PostgresServer server;

    Databases(PostgresServer server) {
        this.server = server;
    }

    void prepare(List<Database> databases) {
        try (Connection operator = server.connect("postgres")) {
            for (Database database : databases) {
                if (!isPrepared(operator, database.user())) {
                    prepare(operator, database);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare the databases", e);
        }
    }

    private static boolean isPrepared(Connection operator, String name) throws SQLException {
        String sql =
                "SELECT 1 FROM pg_database WHERE datname = ?"
                        + " AND shobj_description(oid, 'pg_database') = ?";
        return exists(operator, sql, name, PREPARED);
    }

    private void prepare(Connection operator, Database database) throws SQLException {
        String name = database.user();
        if (!exists(operator, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(operator, "CREATE ROLE " + name + " LOGIN");
        }
        execute(operator, "ALTER ROLE " + name + " PASSWORD '" + database.password() + "'");
        if (!exists(operator, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(operator, "CREATE DATABASE " + name + " OWNER " + name);
        }
        execute(operator, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        execute(operator, "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
        try (Connection inside = server.connect(name)) {
            for (String extension : EXTENSIONS) {
                execute(inside, "CREATE EXTENSION IF NOT EXISTS " + extension);
            }
            execute(inside, "ALTER SCHEMA public OWNER TO " + name);
        }
        execute(operator, "COMMENT ON DATABASE " + name + " IS '" + PREPARED + "'");
    }

    private static boolean exists(Connection connection, String sql, String... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
