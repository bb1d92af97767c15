package dev.anteroom.standalone.wholesite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What really stands in a service's database. */
final class Rows {

    private final TestSite site;
    private final String database;

    private Rows(TestSite site, String database) {
        this.site = site;
        this.database = database;
    }

    static Rows of(TestSite site, String database) {
        return new Rows(site, database);
    }

    /** The one number that a query gives. */
    long number(String query) {
        return Long.parseLong(all(query).getFirst().getFirst());
    }

    /** The first column of every row. */
    Set<String> column(String query) {
        Set<String> values = new HashSet<>();
        all(query).forEach(row -> values.add(row.getFirst()));
        return values;
    }

    /** Every row as text. */
    List<List<String>> all(String query) {
        try (Connection connection = site.site().postgres().connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask " + database, e);
        }
    }

    /** Changes rows past the services. */
    void change(String sql) {
        try (Connection connection = site.site().postgres().connect(database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot change " + database, e);
        }
    }
}
