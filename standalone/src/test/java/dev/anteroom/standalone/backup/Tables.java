package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.site.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What stands in a site's databases, as their operator sees it. A table is named with its database.
 *
 * @param site runs
 */
record Tables(Site site) {

    /** How many letters of a service have yet to leave. */
    long unsent(String database) throws SQLException {
        return Long.parseLong(
                text(
                        database,
                        "SELECT count(*) FROM mail.letter"
                                + " WHERE state IN ('waiting', 'deferred', 'attempting')"));
    }

    long rows(String table) throws SQLException {
        return Long.parseLong(text(database(table), "SELECT count(*) FROM " + name(table)));
    }

    /** Throws all rows away. */
    void empty(String table) throws SQLException {
        try (Connection connection = site.postgres().connect(database(table));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + name(table));
        }
    }

    /** The first column of the first row. */
    String text(String database, String sql) throws SQLException {
        try (Connection connection = site.postgres().connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String database(String table) {
        return table.substring(0, table.indexOf('.'));
    }

    private static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }
}
