package dev.anteroom.chassis.testing;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that one test or one Spring context has to itself, and the role that owns it. */
public record TestDatabase(String url, String username, String password) {

    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", username,
                "spring.datasource.password", password);
    }

    /** With the tables of a capability of the chassis, in the schema of its name. */
    public TestDatabase with(String capability) {
        Flyway.configure()
                .dataSource(dataSource())
                .schemas(capability)
                .locations("classpath:db/chassis/" + capability)
                .load()
                .migrate();
        return this;
    }

    /** Plain connections without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }
}
