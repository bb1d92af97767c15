package dev.anteroom.chassis.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** Makes the background pool: set up as the request pool is, but with limits of its own. */
final class BackgroundPool {

    private BackgroundPool() {}

    static HikariDataSource create(
            JdbcConnectionDetails details,
            Environment environment,
            DatabaseSettings.Background limits) {
        HikariDataSource pool = new HikariDataSource();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setPoolName("background");
        pool.setJdbcUrl(details.getJdbcUrl());
        pool.setUsername(details.getUsername());
        pool.setPassword(details.getPassword());
        pool.setMaximumPoolSize(limits.connections());
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(limits.connectionTimeout().toMillis());
        return pool;
    }
}
