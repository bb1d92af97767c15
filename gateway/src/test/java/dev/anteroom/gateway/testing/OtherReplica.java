package dev.anteroom.gateway.testing;

import dev.anteroom.gateway.GatewayApplication;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second gateway on the same backends as the one under test, started once in a test run. */
public final class OtherReplica {

    private static final List<String> SHARED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password",
                    "spring.kafka.bootstrap-servers",
                    "anteroom.mail.from",
                    "anteroom.mail.servers[0].host",
                    "anteroom.mail.servers[0].port",
                    "anteroom.capability.versions.1",
                    "anteroom.gateway.unsafe-per-minute",
                    "anteroom.gateway.services.content",
                    "anteroom.gateway.services.newsletter",
                    "anteroom.gateway.services.booking");

    /** Never closed: that would close the JVM's one set of Netty threads under all tests. */
    private static @Nullable ConfigurableApplicationContext started;

    private OtherReplica() {}

    /**
     * The other gateway's context.
     *
     * @param first of the gateway under test
     */
    public static synchronized ConfigurableApplicationContext of(Environment first) {
        ConfigurableApplicationContext other = started;
        if (other == null) {
            other =
                    new SpringApplicationBuilder(GatewayApplication.class)
                            .registerShutdownHook(false)
                            .run(arguments(first).toArray(String[]::new));
            started = other;
        }
        return other;
    }

    /** A client of it. */
    public static RawClient client(Environment first) {
        return new RawClient(port(first));
    }

    /** Where it answers. */
    public static int port(Environment first) {
        return of(first).getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where the backends are, as arguments for another program on them. */
    public static Stream<String> backends(Environment first) {
        return SHARED.stream()
                .filter(first::containsProperty)
                .map(name -> "--%s=%s".formatted(name, first.getProperty(name)));
    }

    private static Stream<String> arguments(Environment first) {
        return Stream.concat(
                Stream.of("--server.port=0", "--management.server.port=0"), backends(first));
    }
}
