package dev.anteroom.chassis.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Switched on by {@code spring.datasource.url}. */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, TransactionAutoConfiguration.class},
        before = DataSourceHealthContributorAutoConfiguration.class)
@ConditionalOnProperty("spring.datasource.url")
@EnableConfigurationProperties(DatabaseSettings.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public class DatabaseAutoConfiguration {

    /** The qualifier of what background work uses. */
    static final String BACKGROUND = "background";

    private static final String REQUEST_POOL_BEAN = "dataSource";

    @Bean(defaultCandidate = false)
    @Qualifier(BACKGROUND)
    HikariDataSource backgroundDataSource(
            JdbcConnectionDetails details, Environment environment, DatabaseSettings settings) {
        return BackgroundPool.create(details, environment, settings.background());
    }

    @Bean
    static BeanPostProcessor dataSourceRouting(
            @Qualifier(BACKGROUND) ObjectProvider<DataSource> background) {
        return new BeanPostProcessor() {
            @Override
            public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals(REQUEST_POOL_BEAN) && bean instanceof DataSource requests
                        ? new RoutedDataSource(requests, background.getObject())
                        : bean;
            }
        };
    }

    @Bean
    CapabilityMigrations capabilityMigrations(
            DataSource database,
            ObjectProvider<CapabilitySchema> schemas,
            DatabaseSettings settings) {
        return new CapabilityMigrations(
                database,
                new DatabaseArrival(database, settings.startWait()),
                schemas.stream().toList());
    }

    @Bean(defaultCandidate = false)
    @Qualifier(BACKGROUND)
    JdbcClient backgroundJdbcClient(DataSource database) {
        return JdbcClient.create(new BackgroundDataSource(database));
    }

    @Bean(defaultCandidate = false)
    @Qualifier(BACKGROUND)
    BackgroundTransactions backgroundTransactions(PlatformTransactionManager transactions) {
        return new BackgroundTransactions(transactions);
    }

    /** Asks for the request pool only: background work that keeps its pool busy is no illness. */
    @Bean
    DataSourceHealthIndicator dbHealthIndicator(DataSource database) {
        return new DataSourceHealthIndicator(database);
    }
}
