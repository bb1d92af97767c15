package dev.anteroom.chassis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.broadcast.BroadcastAutoConfiguration;
import dev.anteroom.chassis.database.DatabaseAutoConfiguration;
import dev.anteroom.chassis.event.EventAutoConfiguration;
import dev.anteroom.chassis.inbox.InboxAutoConfiguration;
import dev.anteroom.chassis.mail.sending.MailAutoConfiguration;
import dev.anteroom.chassis.operations.OperationsAutoConfiguration;
import dev.anteroom.chassis.outbox.OutboxAutoConfiguration;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import dev.anteroom.chassis.time.TimeAutoConfiguration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service has nothing of a capability that it does not switch on: no bean, no table. */
@Execution(ExecutionMode.CONCURRENT)
class SwitchesTests {

    private final TestDatabase database = PostgresServer.shared().createDatabase();

    private final ApplicationContextRunner service =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    DataSourceAutoConfiguration.class,
                                    JdbcTemplateAutoConfiguration.class,
                                    JdbcClientAutoConfiguration.class,
                                    DataSourceTransactionManagerAutoConfiguration.class,
                                    TransactionAutoConfiguration.class,
                                    FlywayAutoConfiguration.class,
                                    KafkaAutoConfiguration.class,
                                    TimeAutoConfiguration.class,
                                    DatabaseAutoConfiguration.class,
                                    EventAutoConfiguration.class,
                                    OutboxAutoConfiguration.class,
                                    InboxAutoConfiguration.class,
                                    BroadcastAutoConfiguration.class,
                                    MailAutoConfiguration.class,
                                    OperationsAutoConfiguration.class))
                    .withPropertyValues(
                            "spring.application.name=probe-service",
                            "spring.kafka.bootstrap-servers=127.0.0.1:1",
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.username(),
                            "spring.datasource.password=" + database.password());

    @Test
    void aServiceThatSwitchesNothingOnHasNothing() {
        service.withPropertyValues("anteroom.command=list", "anteroom.staff.enabled=true")
                .run(
                        context -> {
                            assertThat(
                                            beansOf(
                                                    context,
                                                    "event",
                                                    "outbox",
                                                    "inbox",
                                                    "broadcast",
                                                    "mail"))
                                    .isEmpty();
                            assertThat(beansOf(context, "operations"))
                                    .noneMatch(type -> type.endsWith("Command"))
                                    .noneMatch(type -> type.endsWith("Api"));
                            assertThat(schemas(context)).isEmpty();
                        });
    }

    @Test
    void anOutboxAloneBringsNoInbox() {
        service.withPropertyValues("anteroom.outbox.enabled=true")
                .run(
                        context -> {
                            assertThat(beansOf(context, "outbox")).isNotEmpty();
                            assertThat(beansOf(context, "inbox", "broadcast")).isEmpty();
                            assertThat(schemas(context)).containsExactly("outbox");
                        });
    }

    @Test
    void anInboxAloneBringsNoOutbox() {
        service.withPropertyValues("anteroom.inbox.enabled=true")
                .run(
                        context -> {
                            assertThat(beansOf(context, "inbox")).isNotEmpty();
                            assertThat(beansOf(context, "outbox", "broadcast")).isEmpty();
                            assertThat(schemas(context)).containsExactly("inbox");
                        });
    }

    @Test
    void aBroadcastNeedsNoTables() {
        service.withPropertyValues("anteroom.broadcast.enabled=true")
                .run(
                        context -> {
                            assertThat(beansOf(context, "broadcast")).isNotEmpty();
                            assertThat(beansOf(context, "outbox", "inbox")).isEmpty();
                            assertThat(schemas(context)).isEmpty();
                        });
    }

    private static List<String> beansOf(
            AssertableApplicationContext context, String... capabilities) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(name -> context.getType(name))
                .filter(type -> type != null)
                .map(Class::getName)
                .filter(
                        type ->
                                Arrays.stream(capabilities)
                                        .anyMatch(
                                                capability ->
                                                        type.startsWith(
                                                                "dev.anteroom.chassis."
                                                                        + capability
                                                                        + ".")))
                .toList();
    }

    private static List<String> schemas(AssertableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql(
                        "SELECT nspname FROM pg_namespace WHERE nspname NOT IN ('public',"
                                + " 'information_schema') AND nspname NOT LIKE 'pg\\_%'")
                .query(String.class)
                .list();
    }
}
