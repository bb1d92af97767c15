package dev.anteroom.chassis.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the schema of every capability that is switched on to its newest version. */
final class CapabilityMigrations implements InitializingBean {

    /** Any number that nothing else of this database uses; replicas that start together queue. */
    private static final long LOCK = 0x616e7465726f6f6dL;

    private final DataSource database;
    private final DatabaseArrival arrival;
    private final List<CapabilitySchema> schemas;

    CapabilityMigrations(
            DataSource database, DatabaseArrival arrival, List<CapabilitySchema> schemas) {
        this.database = database;
        this.arrival = arrival;
        this.schemas = schemas;
    }

    @Override
    public void afterPropertiesSet() {
        arrival.await();
        if (!schemas.isEmpty()) {
            new TransactionTemplate(new JdbcTransactionManager(database))
                    .executeWithoutResult(ignored -> migrateAlone());
        }
    }

    /** Flyway works on connections of its own; the open transaction only holds the lock. */
    private void migrateAlone() {
        JdbcClient.create(database)
                .sql("SELECT pg_advisory_xact_lock(:lock) IS NULL")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        schemas.forEach(this::migrate);
    }

    private void migrate(CapabilitySchema schema) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/chassis/" + schema.name())
                .schemas(schema.name())
                .createSchemas(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
