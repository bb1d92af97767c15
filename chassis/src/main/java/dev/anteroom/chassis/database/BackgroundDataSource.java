package dev.anteroom.chassis.database;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SmartDataSource;

/**
 * What the background {@code JdbcClient} works on: the transaction that is open, or else a
 * connection of the background pool.
 */
final class BackgroundDataSource extends AbstractDataSource implements SmartDataSource {

    private final DataSource routed;

    BackgroundDataSource(DataSource routed) {
        this.routed = routed;
    }

    @Override
    public Connection getConnection() {
        return BackgroundScope.call(() -> DataSourceUtils.getConnection(routed));
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new UnsupportedOperationException("The pool has one user");
    }

    @Override
    public boolean shouldClose(Connection connection) {
        return !DataSourceUtils.isConnectionTransactional(connection, routed);
    }
}
