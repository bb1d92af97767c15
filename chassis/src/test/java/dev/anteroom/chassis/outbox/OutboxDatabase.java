package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with the outbox's tables and one of aggregates that count their versions. */
final class OutboxDatabase {

    private final TestDatabase database = PostgresServer.shared().createDatabase().with("outbox");
    private final DataSource source = database.dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new JdbcTransactionManager(source));

    OutboxDatabase() {
        jdbc.sql("CREATE TABLE aggregate (key text PRIMARY KEY, version bigint NOT NULL)").update();
    }

    CommitListener.Address address() {
        return new CommitListener.Address(database.url(), database.username(), database.password());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    Backlog backlog(Duration claim) {
        return new Backlog(jdbc, transactions, claim);
    }

    /** As if the process had been killed after Kafka's ack and before the delete. */
    Backlog backlogThatDies(Duration claim) {
        return new Backlog(jdbc, new TransactionTemplate(new DeadManager()), claim);
    }

    long nextVersion(String key) {
        return jdbc.sql(
                        "INSERT INTO aggregate VALUES (:key, 1) ON CONFLICT (key) DO UPDATE SET"
                                + " version = aggregate.version + 1 RETURNING version")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    List<Long> waitingVersions(String key) {
        return jdbc.sql("SELECT aggregate_version FROM outbox.event WHERE key = :key ORDER BY id")
                .param("key", key)
                .query(Long.class)
                .list();
    }

    boolean someoneWaitsForAnAdvisoryLock() {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT"
                                + " granted AND database = (SELECT oid FROM pg_database WHERE"
                                + " datname = current_database()))")
                .query(Boolean.class)
                .single();
    }

    private static final class DeadManager extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            throw new CannotCreateTransactionException("killed");
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
