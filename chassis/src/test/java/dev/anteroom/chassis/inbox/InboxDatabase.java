package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.testing.PostgresServer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with the inbox's tables. */
final class InboxDatabase {

    private final DataSource source =
            PostgresServer.shared().createDatabase().with("inbox").dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);

    JdbcClient jdbc() {
        return jdbc;
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }
}
