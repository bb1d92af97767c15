package dev.anteroom.chassis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Execution(ExecutionMode.CONCURRENT)
class DatabaseTests {

    private static final String BACKEND = "SELECT pg_backend_pid()";
    private static final String INSERT = "INSERT INTO probe.note VALUES ('one')";

    private static final ApplicationContextRunner SERVICE =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    DataSourceAutoConfiguration.class,
                                    JdbcTemplateAutoConfiguration.class,
                                    JdbcClientAutoConfiguration.class,
                                    DataSourceTransactionManagerAutoConfiguration.class,
                                    TransactionAutoConfiguration.class,
                                    FlywayAutoConfiguration.class,
                                    DatabaseAutoConfiguration.class));

    private final TestDatabase database = PostgresServer.shared().createDatabase();

    private ApplicationContextRunner service() {
        return SERVICE.withPropertyValues(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .withBean(CapabilitySchema.class, () -> new CapabilitySchema("probe"));
    }

    @Test
    void migratesACapabilityIntoItsOwnSchemaWithItsOwnHistory() {
        service()
                .run(
                        context ->
                                assertThat(
                                                context.getBean(JdbcClient.class)
                                                        .sql(
                                                                "SELECT count(*) FROM"
                                                                        + " probe.flyway_schema_history"
                                                                        + " WHERE version = '1'")
                                                        .query(Integer.class)
                                                        .single())
                                        .isOne());
    }

    @Test
    void everyStatementJoinsTheBackgroundTransaction() {
        service()
                .run(
                        context -> {
                            JdbcClient plain = context.getBean(JdbcClient.class);
                            JdbcClient background = background(context, JdbcClient.class);
                            TransactionTemplate work =
                                    background(context, TransactionTemplate.class);

                            boolean same = work.execute(status -> pid(plain) == pid(background));

                            assertThat(same).isTrue();
                            assertThat(context.getBean(TransactionTemplate.class))
                                    .isNotSameAs(work);
                            assertThat(pid(plain)).isNotEqualTo(pid(background));
                        });
    }

    @Test
    void aBackgroundTransactionRollsBackWhole() {
        service()
                .run(
                        context -> {
                            JdbcClient plain = context.getBean(JdbcClient.class);
                            JdbcClient background = background(context, JdbcClient.class);

                            background(context, TransactionTemplate.class)
                                    .executeWithoutResult(
                                            status -> {
                                                plain.sql(INSERT).update();
                                                background.sql(INSERT).update();
                                                status.setRollbackOnly();
                                            });

                            assertThat(
                                            plain.sql("SELECT count(*) FROM probe.note")
                                                    .query(Integer.class)
                                                    .single())
                                    .isZero();
                        });
    }

    @Test
    void givesUpABackgroundStatementAsSoonAsARequests() {
        String slow = "SELECT pg_sleep(30)::text";
        service()
                .withPropertyValues(
                        "spring.datasource.hikari.data-source-properties.socketTimeout=1")
                .run(
                        context ->
                                assertThatThrownBy(
                                                () ->
                                                        background(context, JdbcClient.class)
                                                                .sql(slow)
                                                                .query(String.class)
                                                                .single())
                                        .isInstanceOf(DataAccessException.class));
    }

    @Test
    void saysWhatToCheckWhenTheDatabaseNeverComes() {
        SERVICE.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere",
                        "anteroom.database.start-wait=1s")
                .run(
                        context ->
                                assertThat(context.getStartupFailure())
                                        .hasStackTraceContaining("check spring.datasource.url"));
    }

    @Test
    void aServiceWithoutDatabaseHasNothingOfIt() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DatabaseAutoConfiguration.class))
                .run(context -> assertThat(context).doesNotHaveBean(CapabilityMigrations.class));
    }

    private static int pid(JdbcClient jdbc) {
        return jdbc.sql(BACKEND).query(Integer.class).single();
    }

    private static <T> T background(ConfigurableApplicationContext context, Class<T> type) {
        return BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                context.getBeanFactory(), type, "background");
    }
}
