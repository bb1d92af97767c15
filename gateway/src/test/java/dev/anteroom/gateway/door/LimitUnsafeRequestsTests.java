package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.PostgresServer;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LimitUnsafeRequestsTests {

    private static final int PER_MINUTE = 10;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T10:00:30Z"), ZoneOffset.UTC);

    private static JdbcClient jdbc;

    @BeforeAll
    static void migrate() {
        var database = PostgresServer.shared().createDatabase().dataSource();
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
    }

    @Test
    void countsOverAllReplicas() {
        InetAddress visitor = Network.literal("198.51.100.7");
        LimitUnsafeRequests one = replica();
        LimitUnsafeRequests other = replica();

        long allowed =
                IntStream.range(0, 2 * PER_MINUTE)
                        .filter(i -> (i % 2 == 0 ? one : other).allows(visitor))
                        .count();

        assertThat(allowed).isEqualTo(PER_MINUTE);
        assertThat(one.allows(Network.literal("198.51.100.8"))).isTrue();
    }

    @Test
    void takesAnIpv6NetworkAsOneVisitor() {
        byte[] salt = new byte[32];

        assertThat(VisitorName.of(Network.literal("2001:db8:1:2::1"), salt))
                .isEqualTo(VisitorName.of(Network.literal("2001:db8:1:2:ffff::9"), salt))
                .isNotEqualTo(VisitorName.of(Network.literal("2001:db8:1:3::1"), salt));
    }

    @Test
    void storesNoAddress() {
        replica().allows(Network.literal("203.0.113.77"));

        assertThat(jdbc.sql("SELECT visitor FROM unsafe_request").query(String.class).list())
                .isNotEmpty()
                .noneMatch(name -> name.contains("203.0.113"));
    }

    @Test
    void goesOnWithoutTheDatabase() {
        LimitUnsafeRequests limit = withoutDatabase();
        InetAddress visitor = Network.literal("198.51.100.9");

        assertThat(limit.allows(visitor)).isTrue();
        assertThat(limit.allows(visitor)).isTrue();
        assertThat(limit.allows(visitor)).isFalse();
    }

    @Test
    void takesAnIpv6NetworkAsOneVisitorWithoutTheDatabaseToo() {
        LimitUnsafeRequests limit = withoutDatabase();

        assertThat(limit.allows(Network.literal("2001:db8:1:2::1"))).isTrue();
        assertThat(limit.allows(Network.literal("2001:db8:1:2::2"))).isTrue();
        assertThat(limit.allows(Network.literal("2001:db8:1:2:ffff::9"))).isFalse();
        assertThat(limit.allows(Network.literal("2001:db8:1:3::1"))).isTrue();
    }

    /** Two a minute. */
    private static LimitUnsafeRequests withoutDatabase() {
        return new LimitUnsafeRequests(
                new UnsafeRequests(
                        JdbcClient.create(PostgresServer.shared().createDatabase().dataSource()),
                        new SecureRandom(),
                        CLOCK),
                2);
    }

    private static LimitUnsafeRequests replica() {
        return new LimitUnsafeRequests(
                new UnsafeRequests(jdbc, new SecureRandom(), CLOCK), PER_MINUTE);
    }
}
