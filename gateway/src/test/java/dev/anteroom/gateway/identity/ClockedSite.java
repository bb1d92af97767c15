package dev.anteroom.gateway.identity;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import dev.anteroom.gateway.testing.OtherReplica;
import dev.anteroom.gateway.testing.TickingClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** A gateway on https with a database of its own, whose clock a test moves. */
final class ClockedSite {

    private static @Nullable ClockedSite shared;

    private final ConfigurableApplicationContext gateway;

    private ClockedSite(Environment other) {
        TestDatabase database = PostgresServer.shared().createDatabase();
        gateway =
                OtherReplica.start(
                        other,
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.username(),
                                "spring.datasource.password", database.password(),
                                "anteroom.public-url", "https://practice.example"),
                        MovedClock.class);
    }

    /**
     * The one of this test run. Its only owner is the one that {@link LastOwnerTests} makes.
     *
     * @param other whose backends it shares but for the database
     */
    static synchronized ClockedSite shared(Environment other) {
        ClockedSite site = shared;
        if (site == null) {
            site = new ClockedSite(other);
            shared = site;
        }
        return site;
    }

    TickingClock clock() {
        return gateway.getBean(TickingClock.class);
    }

    <T> T bean(Class<T> type) {
        return gateway.getBean(type);
    }

    Staffroom staffroom() {
        return new Staffroom(gateway);
    }

    int port() {
        return OtherReplica.port(gateway);
    }

    /** Begins with the time that it is, as the database's own clock does. */
    static class MovedClock {

        @Bean
        Clock clock() {
            return new TickingClock(Instant.now());
        }
    }
}
