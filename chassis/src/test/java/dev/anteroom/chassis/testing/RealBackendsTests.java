package dev.anteroom.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;

@ResourceLock(Resources.SYSTEM_OUT)
class RealBackendsTests {

    @Test
    void givesAFreshDatabaseWithTheExtensions() {
        JdbcClient jdbc = JdbcClient.create(PostgresServer.shared().createDatabase().dataSource());

        assertThat(jdbc.sql("SHOW server_version_num").query(Integer.class).single())
                .isGreaterThanOrEqualTo(180000);
        assertThat(jdbc.sql("SELECT extname FROM pg_extension").query(String.class).list())
                .contains("btree_gist", "pg_trgm", "unaccent", "pgcrypto");
    }

    @Test
    void givesABroker() throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                KafkaServer.shared().addresses()))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void givesAnSmtpServer() {
        assertThat(Mailbox.shared().port()).isPositive();
        assertThat(Mailbox.shared().lettersTo("nobody@example.org")).isEmpty();
    }
}
