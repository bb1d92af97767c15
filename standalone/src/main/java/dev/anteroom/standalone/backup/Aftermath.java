package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What has to be put right in databases that went back in time. Everything here looks first whether
 * a service has the capability at all.
 */
final class Aftermath {

    private final Databases databases;

    /** Opens a database as the operator. */
    @FunctionalInterface
    interface Databases {
        Connection connect(String name) throws SQLException;
    }

    Aftermath(Databases databases) {
        this.databases = databases;
    }

    /** Holds every letter that may have left since the backup; says how many. */
    long holdLetters() {
        return sum("mail.letter", "SELECT mail.hold_all()");
    }

    /** Notes of replayed dead letters name places in a Kafka log that is gone. */
    void forgetReplays() {
        sum(
                "inbox.replay",
                "WITH gone AS (DELETE FROM inbox.replay RETURNING 1) SELECT count(*) FROM gone");
    }

    /** Events that no broker has yet. */
    long eventsToSend() {
        return sum("outbox.event", "SELECT count(*) FROM outbox.event");
    }

    /** A number that changes whenever a service handles an event or plans a letter. */
    long progress() {
        return sum("inbox.handled", "SELECT count(*) FROM inbox.handled")
                + sum("mail.letter", "SELECT count(*) FROM mail.letter");
    }

    private long sum(String table, String sql) {
        long sum = 0;
        for (Service service : Service.values()) {
            try (Connection connection = databases.connect(service.id());
                    Statement statement = connection.createStatement()) {
                if (number(statement, "SELECT count(to_regclass('" + table + "'))") > 0) {
                    sum += number(statement, sql);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "The restored database refuses: " + service.id(), e);
            }
        }
        return sum;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
