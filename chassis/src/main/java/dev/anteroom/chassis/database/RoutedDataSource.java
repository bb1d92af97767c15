package dev.anteroom.chassis.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The service's one {@code DataSource}: the request pool, except that what runs in the {@link
 * BackgroundScope} gets connections of the background pool. Being one object it is one key of
 * Spring's transactions, so no statement can miss the transaction around it.
 */
final class RoutedDataSource extends DelegatingDataSource {

    private final DataSource requests;
    private final DataSource background;

    RoutedDataSource(DataSource requests, DataSource background) {
        super(requests);
        this.requests = requests;
        this.background = background;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (BackgroundScope.isOpen() ? background : requests).getConnection();
    }
}
